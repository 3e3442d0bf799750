/** Response headers of the public site. */

interface Header {
  key: string;
  value: string;
}

/** What every answer carries, whichever router made it. */
export const commonHeaders: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

/**
 * Reading pages have no inline script and no inline style, so that they can be cached and still have a strict policy.
 * JSON-LD stands in a data block (`type="application/ld+json"`): browsers never run it, the policy does not concern it.
 * No `upgrade-insecure-requests`: a first try runs on plain http://localhost.
 */
export function readingHeaders(production: boolean): Header[] {
  const policy = [
    "default-src 'none'",
    // `next dev` evaluates modules and patches pages while one works on them.
    production ? "script-src 'self'" : "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
    production ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    production ? "connect-src 'self'" : "connect-src 'self' ws:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return [...commonHeaders, { key: 'Content-Security-Policy', value: policy }];
}

/** Files of public/assets carry their version in their address. */
export const staticAssetHeaders: Header[] = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
