import { panelPolicies } from '@passerelles/kit/server';
import { decideClaimsPermission, decidePlacesPermission, moderateCommentsPermission } from '../../../shared';
import { answerErrors } from '../http/answer-errors';

const route = (method: 'GET' | 'POST', path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [answerErrors],
    policies: panelPolicies(permission),
  },
});

/** `/desk/claims`, `/desk/places` and `/desk/comments`, for editors signed in to the admin panel. */
export const admin = {
  type: 'admin',
  routes: [
    route('GET', '/claims', 'claims.list', decideClaimsPermission),
    route('POST', '/claims/:documentId/approve', 'claims.approve', decideClaimsPermission),
    route('POST', '/claims/:documentId/refuse', 'claims.refuse', decideClaimsPermission),
    route('GET', '/places', 'places.list', decidePlacesPermission),
    route('POST', '/places/:documentId/accept', 'places.accept', decidePlacesPermission),
    route('POST', '/places/:documentId/refuse', 'places.refuse', decidePlacesPermission),
    route('GET', '/comments', 'comments.list', moderateCommentsPermission),
    route('POST', '/comments/:key/:act', 'comments.decide', moderateCommentsPermission),
    route('GET', '/territories', 'directory.territories', decidePlacesPermission),
  ],
};
