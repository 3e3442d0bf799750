/** `/api/published/*`: what the site's own server reads. */
export const routes = {
  'content-api': {
    type: 'content-api',
    // `/api/published`, not `/api/content/published`.
    prefix: '',
    routes: [{ method: 'GET', path: '/published/changes', handler: 'changes.since', config: { auth: false } }],
  },
};
