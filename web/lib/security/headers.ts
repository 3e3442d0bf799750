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
const readingPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const readingHeaders: Header[] = [...commonHeaders, { key: 'Content-Security-Policy', value: readingPolicy }];

/** Files of public/assets carry their version in their address. */
export const staticAssetHeaders: Header[] = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
