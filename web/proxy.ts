import { NextResponse, type NextRequest } from 'next/server';
import { cookieNames, eraseTokens, writeTokens } from './features/desk/server/cookie-rules';
import { refreshOnce } from './features/desk/server/refresh';
import { isDeskPath } from './features/desk/routes';
import { commonHeaders } from './lib/security/headers';

/**
 * Exchanges the refresh token when the access token is over: here, since a page that is being rendered can't set cookies any more, and a refresh
 * token serves once. What is rendered behind reads the new cookie from the request.
 */
async function takeUpSession({
  cookies,
  headers,
}: NextRequest): Promise<Awaited<ReturnType<typeof refreshOnce>> | null> {
  const refresh = cookies.get(cookieNames.refresh)?.value;
  if (!refresh || cookies.has(cookieNames.access)) return null;
  const tokens = await refreshOnce(refresh, headers.get('x-forwarded-for') ?? '');
  if (typeof tokens === 'string') return tokens;
  cookies.set(cookieNames.access, tokens.accessToken);
  cookies.set(cookieNames.refresh, tokens.refreshToken);
  return tokens;
}

/**
 * The page that says so is one of the reading pages, under their policy, by which its script and styles may load. Left to the
 * desk's own `notFound`, it would be empty without a script.
 */
function notOfTheDesk(request: NextRequest): NextResponse {
  return NextResponse.rewrite(new URL('/404', request.url));
}

/**
 * The desk is dynamic, so each answer can carry its own nonce: the App Router's inline scripts run because they bear it,
 * and nothing else does. `strict-dynamic` lets those scripts load the rest of the framework.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isDeskPath(request.nextUrl.pathname)) return notOfTheDesk(request);
  const session = await takeUpSession(request);
  const nonce = btoa(crypto.randomUUID());
  const development = process.env.NODE_ENV !== 'production';
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next reads the nonce from the request's policy and puts it on the scripts it emits.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  if (session === 'refused') eraseTokens(response.cookies);
  else if (session && session !== 'unavailable') writeTokens(response.cookies, session);
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  for (const { key, value } of commonHeaders) response.headers.set(key, value);
  // Links in mails carry a token in their address: no page, script or log behind is told more than our origin, which the check of a form's origin needs.
  response.headers.set('Referrer-Policy', 'strict-origin');
  return response;
}

export const config = { matcher: ['/espace', '/espace/:path*'] };
