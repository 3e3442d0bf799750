import { panelPolicies } from '@passerelles/kit/server';
import { managePermission } from '../../../shared';

const limited = (perMinute?: number) => ({
  auth: false,
  middlewares: [{ name: 'plugin::search.rate-limit', config: { perMinute, whenComputed: true } }],
});
const get = (path: string, handler: string, perMinute?: number) => ({
  method: 'GET',
  path,
  handler,
  config: limited(perMinute),
});
const managed = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler: `management.${handler}`,
  config: {
    policies: panelPolicies(managePermission),
  },
});

/**
 * `/api/search/*`: open to everyone; what has to be computed is counted by address, and what looks at a whole result costs more and is counted apart. Under
 * `/search`: what the admin page asks for.
 */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      get('/', 'search.find'),
      get('/suggest', 'search.suggest'),
      get('/similar', 'whole.similar'),
      get('/places', 'whole.places', 60),
      get('/export', 'whole.export', 30),
      {
        method: 'POST',
        path: '/missing',
        handler: 'missing.create',
        config: {
          auth: false,
          middlewares: [{ name: 'plugin::search.rate-limit', config: { perMinute: 3, together: true } }],
        },
      },
    ],
  },
  admin: {
    type: 'admin',
    routes: [
      managed('GET', '/state', 'state'),
      managed('POST', '/jobs/:job', 'run'),
      managed('POST', '/dead/:id/retry', 'retry'),
      managed('DELETE', '/dead/:id', 'drop'),
      managed('GET', '/synonyms', 'synonyms'),
      managed('POST', '/synonyms', 'addSynonyms'),
      managed('PUT', '/synonyms/:documentId', 'changeSynonyms'),
      managed('DELETE', '/synonyms/:documentId', 'deleteSynonyms'),
      managed('POST', '/preview', 'preview'),
      managed('GET', '/queries', 'queries'),
    ],
  },
};
