import type { Core } from '@strapi/strapi';
import { answerErrors } from '../http/answer-errors';
import { signedIn } from '../http/signed-in';

type Method = 'GET' | 'POST' | 'PUT';

/**
 * `/api/my/*` for who has an account, `/api/readers/*` for who has none. Strapi's own authorisation is off on purpose: no role is granted anything, who may do what stands here and in the
 * use-cases.
 */
export function contentApi({ strapi }: { strapi: Core.Strapi }) {
  const route = (middlewares: unknown[]) => (method: Method, path: string, handler: string) => ({
    method,
    path: `/my${path}`,
    handler,
    config: { auth: false, middlewares },
  });
  const reader = (method: Method, path: string, handler: string) => ({
    method,
    path: `/readers${path}`,
    handler: `readers.${handler}`,
    config: { auth: false, middlewares: [answerErrors] },
  });
  const open = route([answerErrors]);
  const own = route([answerErrors, signedIn(strapi)]);
  const sheets = (path: string, controller: string) => [
    own('GET', path, `${controller}.list`),
    own('POST', path, `${controller}.create`),
    own('GET', `${path}/:documentId`, `${controller}.read`),
    own('PUT', `${path}/:documentId`, `${controller}.update`),
    own('PUT', `${path}/:documentId/answers`, `${controller}.answer`),
    own('PUT', `${path}/:documentId/reservations`, `${controller}.answerReservations`),
    own('POST', `${path}/:documentId/files/:field`, `${controller}.attach`),
    own('POST', `${path}/from-document`, `${controller}.fromDocument`),
    own('POST', `${path}/:documentId/document`, `${controller}.intoDraft`),
    own('POST', `${path}/:documentId/passages/:passage/place`, `${controller}.placePassage`),
    own('POST', `${path}/:documentId/passages/:passage/discard`, `${controller}.discardPassage`),
    own('GET', `${path}/:documentId/versions`, `${controller}.versions`),
    own('GET', `${path}/:documentId/versions/:version`, `${controller}.version`),
    own('POST', `${path}/:documentId/versions/:version/restore`, `${controller}.restore`),
    own('GET', `${path}/:documentId/preview`, `${controller}.preview`),
    own('POST', `${path}/:documentId/delete`, `${controller}.remove`),
    own('POST', `${path}/:documentId/next-edition`, `${controller}.nextEdition`),
    own('POST', `${path}/:documentId/submit`, `${controller}.submit`),
    own('POST', `${path}/:documentId/withdraw`, `${controller}.withdraw`),
  ];
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
      open('POST', '/invitations/read', 'people.readInvitation'),
      open('POST', '/invitations/join', 'people.join'),
      own('POST', '/invitations/accept', 'people.accept'),
      own('GET', '/actors/:documentId/people', 'people.list'),
      own('PUT', '/actors/:documentId/people/:member', 'people.changeRole'),
      own('POST', '/actors/:documentId/people/:member/remove', 'people.remove'),
      own('POST', '/actors/:documentId/invitations', 'people.invite'),
      own('POST', '/actors/:documentId/invitations/:invitation/take-back', 'people.takeBack'),
      open('POST', '/email/confirm', 'myAccount.confirmEmail'),
      open('POST', '/email/undo', 'myAccount.undoEmail'),
      own('PUT', '/account', 'myAccount.change'),
      own('POST', '/account/email', 'myAccount.changeEmail'),
      own('POST', '/account/password', 'myAccount.changePassword'),
      own('GET', '/account/sessions', 'myAccount.sessions'),
      own('POST', '/account/sessions/end', 'myAccount.endOthers'),
      own('POST', '/account/sessions/:id/end', 'myAccount.endSession'),
      own('GET', '/account/export', 'myAccount.export'),
      own('POST', '/account/delete', 'myAccount.remove'),
      own('GET', '/account', 'account.read'),
      own('GET', '/actors', 'directory.actors'),
      own('GET', '/sheets', 'directory.sheets'),
      own('GET', '/territories', 'directory.territories'),
      own('GET', '/themes', 'directory.themes'),
      own('POST', '/claims', 'directory.claim'),
      own('GET', '/places', 'places.mine'),
      own('GET', '/places/similar', 'places.similar'),
      own('POST', '/places', 'places.propose'),
      reader('GET', '/comments/:type/:slug', 'threads'),
      reader('POST', '/comments', 'comment'),
      reader('POST', '/comments/:key/report', 'report'),
      reader('POST', '/questions', 'question'),
      reader('GET', '/link', 'link'),
      reader('POST', '/confirm', 'confirm'),
      reader('POST', '/erase', 'erase'),
      own('POST', '/practices/inspired', 'practices.inspired'),
      ...sheets('/practices', 'practices'),
      ...sheets('/meeting-reports', 'meetingReports'),
    ],
  };
}
