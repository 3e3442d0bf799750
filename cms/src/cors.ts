import type { Context } from 'koa';

const isPublicApi = (path: string): boolean => path.startsWith('/api/');

/**
 * Which pages of which origin a browser lets near what: the site's near the public API, without cookies or other credentials; the
 * panel's, with them, near everything else. The site's origin is no way into the panel's API: a fault on a public page would be one.
 */
export function corsOptions({ publicUrl, adminUrl }: { publicUrl: string; adminUrl: string }) {
  const [site, panel] = [new URL(publicUrl).origin, new URL(adminUrl).origin];
  return {
    origin: ({ path }: Context) => (isPublicApi(path) ? site : panel),
    credentials: ({ path }: Context) => !isPublicApi(path),
    headers: ['Content-Type', 'Authorization', 'Accept'],
  };
}
