const limited = (perMinute?: number) => ({ auth: false, middlewares: [{ name: 'plugin::search.rate-limit', config: { perMinute } }] });
const get = (path: string, handler: string, perMinute?: number) => ({ method: 'GET', path, handler, config: limited(perMinute) });

/** `/api/search/*`: open to everyone, counted by address; what looks at a whole result costs more and is counted apart. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      get('/', 'search.find'),
      get('/suggest', 'search.suggest'),
      get('/similar', 'whole.similar'),
      get('/places', 'whole.places', 60),
      get('/export', 'whole.export', 30),
      { method: 'POST', path: '/missing', handler: 'missing.create', config: { auth: false, middlewares: [{ name: 'plugin::search.rate-limit', config: { perMinute: 3 } }] } },
    ],
  },
};
