const config = { auth: false, middlewares: ['plugin::search.rate-limit'] };

/** `GET /api/search` and `GET /api/search/suggest`. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      { method: 'GET', path: '/', handler: 'search.find', config },
      { method: 'GET', path: '/suggest', handler: 'search.suggest', config },
    ],
  },
};
