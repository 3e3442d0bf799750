import { types } from '../../shared';

const get = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });
// Named one by one, so that nothing else under the same address is taken for a type.
const type = `:type(${types.map(({ name }) => name).join('|')})`;

/** `/api/published/*`: the views, open to everyone and counted with the rest of the content API; and what the site's own server asks. */
export const routes = {
  'content-api': {
    type: 'content-api',
    // `/api/published`, not `/api/content/published`.
    prefix: '',
    routes: [
      get('/published/changes', 'changes.since'),
      get(`/published/${type}`, 'published.find'),
      get(`/published/${type}/:slug`, 'published.findOne'),
    ],
  },
};
