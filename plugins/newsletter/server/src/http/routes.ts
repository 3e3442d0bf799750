import { admin } from './admin-routes';

const open = { auth: false } as const;

/** Under `/api/newsletter`. Anybody reads the letters that were sent. Nobody signs in for a newsletter: what a person may do stands in the link they were mailed. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      { method: 'POST', path: '/subscriptions', handler: 'subscriptions.create', config: open },
      { method: 'POST', path: '/alerts', handler: 'subscriptions.createAlert', config: open },
      { method: 'GET', path: '/subscription', handler: 'subscriptions.find', config: open },
      { method: 'POST', path: '/confirm', handler: 'subscriptions.confirm', config: open },
      { method: 'POST', path: '/leave', handler: 'subscriptions.leave', config: open },
      { method: 'POST', path: '/choices', handler: 'subscriptions.choose', config: open },
      { method: 'POST', path: '/address', handler: 'subscriptions.move', config: open },
      { method: 'GET', path: '/data', handler: 'subscriptions.data', config: open },
      { method: 'GET', path: '/archive', handler: 'issues.archive', config: open },
      { method: 'GET', path: '/archive/:slug', handler: 'issues.sent', config: open },
      { method: 'POST', path: '/erase', handler: 'subscriptions.erase', config: open },
      // By the token of the settings.
      { method: 'POST', path: '/reports', handler: 'reports.take', config: open },
    ],
  },
  admin,
};
