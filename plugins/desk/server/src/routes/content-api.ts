import type { Core } from '@strapi/strapi';
import { answerErrors } from '../http/answer-errors';
import { signedIn } from '../http/signed-in';

type Method = 'GET' | 'POST' | 'PUT';

/**
 * `/api/my/*`. Strapi's own authorisation is off on purpose: no role is granted anything, who may do what stands here and in the
 * use-cases.
 */
export function contentApi({ strapi }: { strapi: Core.Strapi }) {
  const route = (middlewares: unknown[]) => (method: Method, path: string, handler: string) => ({
    method,
    path: `/my${path}`,
    handler,
    config: { auth: false, middlewares },
  });
  const open = route([answerErrors]);
  const own = route([answerErrors, signedIn(strapi)]);
  return {
    type: 'content-api',
    prefix: '',
    routes: [
      open('POST', '/register', 'account.register'),
      open('POST', '/confirm', 'account.confirm'),
      open('POST', '/sign-in', 'account.signIn'),
      open('POST', '/refresh', 'account.refresh'),
      open('POST', '/sign-out', 'account.signOut'),
      open('POST', '/password/request', 'account.requestReset'),
      open('POST', '/password/reset', 'account.reset'),
      own('GET', '/account', 'account.read'),
      own('GET', '/actors', 'directory.actors'),
      own('GET', '/territories', 'directory.territories'),
      own('GET', '/themes', 'directory.themes'),
      own('POST', '/claims', 'directory.claim'),
      own('GET', '/places', 'places.mine'),
      own('GET', '/places/similar', 'places.similar'),
      own('POST', '/places', 'places.propose'),
      own('GET', '/practices', 'practices.list'),
      own('POST', '/practices', 'practices.create'),
      own('GET', '/practices/:documentId', 'practices.read'),
      own('PUT', '/practices/:documentId', 'practices.update'),
      own('PUT', '/practices/:documentId/answers', 'practices.answer'),
      own('POST', '/practices/:documentId/submit', 'practices.submit'),
      own('POST', '/practices/:documentId/withdraw', 'practices.withdraw'),
    ],
  };
}
