import { decideClaimsPermission } from '../../../shared';
import { answerErrors } from '../http/answer-errors';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [answerErrors],
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [decideClaimsPermission] } }],
  },
});

/** `/desk/claims`, for editors signed in to the admin panel. */
export const admin = {
  type: 'admin',
  routes: [
    route('GET', '/claims', 'claims.list'),
    route('POST', '/claims/:documentId/approve', 'claims.approve'),
    route('POST', '/claims/:documentId/refuse', 'claims.refuse'),
  ],
};
