import { NextResponse, type NextRequest } from 'next/server';
import { commonHeaders } from './lib/security/headers';

/**
 * The desk is dynamic, so each answer can carry its own nonce: the App Router's inline scripts run because they bear it,
 * and nothing else does. `strict-dynamic` lets those scripts load the rest of the framework.
 */
export function proxy(request: NextRequest): NextResponse {
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
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  for (const { key, value } of commonHeaders) response.headers.set(key, value);
  return response;
}

export const config = { matcher: ['/espace', '/espace/:path*'] };
