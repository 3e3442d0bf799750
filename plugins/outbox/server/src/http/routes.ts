import { panelPolicies } from '@passerelles/kit/server';
import { OPERATE_PERMISSION } from '../../../shared';

const policies = panelPolicies(OPERATE_PERMISSION);

/** Under `/outbox`, for the admin panel only. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      { method: 'GET', path: '/state', handler: 'operations.state', config: { policies } },
      { method: 'POST', path: '/dead/:id/retry', handler: 'operations.retry', config: { policies } },
      { method: 'DELETE', path: '/dead/:id', handler: 'operations.drop', config: { policies } },
    ],
  },
};
