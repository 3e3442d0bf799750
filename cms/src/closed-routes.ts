import type { Core } from '@strapi/strapi';
import { requiredPlugins } from './required-plugins';

interface Router {
  type?: string;
  routes?: { method: string; path: string }[];
}
type Routers = Record<string, Router | ((dependencies: { strapi: Core.Strapi }) => Router)>;

/**
 * What nobody here needs of Strapi's admin API, by plugin: what makes the server call an address that somebody types, write to
 * anyone, or hand out more rights. Left out before anything is mounted: no role, token or later version opens them by accident.
 */
const closed: Readonly<Record<string, readonly string[]>> = {
  // Files are fetched by a person's browser, from what the network of that person reaches.
  upload: ['POST /actions/upload-from-urls', 'POST /actions/generate-ai-metadata', 'POST /ai-metadata-jobs'],
  // Mails leave by the outbox. This one asks for a session and no right.
  email: ['POST /'],
  // Effects outside leave by the outbox, to the addresses of the settings. What exists may be looked at and deleted.
  admin: [
    'POST /webhooks',
    'PUT /webhooks/:id',
    'POST /webhooks/:id/trigger',
    'GET /transfer/runner/push',
    'GET /transfer/runner/pull',
    'POST /transfer/tokens',
    'PUT /transfer/tokens/:id',
    'POST /transfer/tokens/:id/regenerate',
    'POST /admin-tokens',
    'PUT /admin-tokens/:id',
    'POST /admin-tokens/:id/regenerate',
  ],
  // Accounts go through the desk; each start sets what these would change (bootstrap/).
  'users-permissions': [
    'PUT /email-templates',
    'PUT /providers',
    'PUT /advanced',
    'POST /roles',
    'PUT /roles/:role',
    'DELETE /roles/:role',
  ],
};

function without(routers: Routers, leaves: (router: Router, route: string) => boolean): Routers {
  const entries = Object.entries(routers).map(([name, given]) => [
    name,
    (dependencies: { strapi: Core.Strapi }): Router => {
      const router = typeof given === 'function' ? given(dependencies) : given;
      return {
        ...router,
        routes: (router.routes ?? []).filter(({ method, path }) => !leaves(router, `${method} ${path}`)),
      };
    },
  ]);
  return Object.fromEntries(entries) as Routers;
}

/**
 * The public API is that of `src/api` and of our plugins: Strapi's own (`/api/users`, `/api/auth`, `/api/upload`…) and that of
 * whatever is added is not mounted, so that no token can be given a right to it. Called before routes are mounted.
 */
export function closeRoutes(strapi: Core.Strapi): void {
  const ours: readonly string[] = requiredPlugins;
  const isClosed = (owner: string, route: string) => closed[owner]?.includes(route) ?? false;
  for (const [name, plugin] of Object.entries(strapi.plugins)) {
    const { routes } = plugin as { routes: Routers | Router['routes'] };
    if (ours.includes(name) || !routes) continue;
    if (Array.isArray(routes))
      Object.assign(plugin, { routes: routes.filter(({ method, path }) => !isClosed(name, `${method} ${path}`)) });
    else
      Object.assign(plugin, {
        routes: without(routes, ({ type }, route) => type === 'content-api' || isClosed(name, route)),
      });
  }
  Object.assign(strapi.admin, {
    routes: without(strapi.admin.routes as unknown as Routers, (_router, route) => isClosed('admin', route)),
  });
}
