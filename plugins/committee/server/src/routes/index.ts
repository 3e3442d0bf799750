import { panelPolicies } from '@passerelles/kit/server';
import { actions } from '../permissions/actions';

type Right = (typeof actions)[keyof typeof actions];

/** Behind an admin session and a right; whether the person has the seat for it is asked by the use-case. */
const admin = (method: string, path: string, handler: string, right: Right) => ({
  method,
  path,
  handler,
  config: {
    policies: panelPolicies(right),
  },
});
const open = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      admin('GET', '/me', 'me.show', actions.read),
      admin('GET', '/ballots/mine', 'me.votes', actions.read),
      admin('GET', '/reviews', 'reviews.list', actions.read),
      admin('GET', '/reviews/:id', 'reviews.detail', actions.read),
      admin('POST', '/reviews', 'reviews.submit', actions.triage),
      admin('POST', '/reviews/:id/admissibility', 'reviews.admissibility', actions.triage),
      admin('POST', '/reviews/:id/withdraw', 'reviews.withdraw', actions.triage),
      admin('POST', '/reviews/:id/reopen', 'reviews.reopen', actions.read),
      admin('POST', '/reviews/:id/ballots', 'reviews.ballot', actions.vote),
      admin('POST', '/reviews/:id/proxies', 'reviews.giveProxy', actions.vote),
      admin('POST', '/reviews/:id/proxies/withdraw', 'reviews.withdrawProxy', actions.vote),
      admin('POST', '/reviews/:id/recusals', 'reviews.recuse', actions.vote),
      admin('POST', '/reviews/:id/remind', 'reviews.remind', actions.vote),
      admin('POST', '/reviews/:id/reason', 'reviews.reason', actions.vote),
      admin('POST', '/reviews/:id/close', 'reviews.close', actions.vote),
      admin('POST', '/reviews/:id/presiding', 'reviews.presiding', actions.triage),
      admin('POST', '/reviews/:id/extend', 'reviews.extend', actions.vote),
      admin('POST', '/reviews/:id/adjourn', 'reviews.adjourn', actions.vote),
      admin('POST', '/reviews/:id/reservations/:reservationId/lift', 'reviews.lift', actions.vote),
      admin('GET', '/reviews/:id/correction', 'corrections.show', actions.vote),
      admin('POST', '/reviews/:id/correction', 'corrections.sign', actions.vote),
      admin('POST', '/reviews/:id/correction-request', 'corrections.ask', actions.triage),
      admin('GET', '/sessions', 'sessions.list', actions.read),
      admin('GET', '/sessions/:id', 'sessions.detail', actions.read),
      admin('POST', '/sessions', 'sessions.schedule', actions.vote),
      admin('POST', '/sessions/:id', 'sessions.change', actions.vote),
      admin('POST', '/sessions/:id/agenda', 'sessions.agenda', actions.vote),
      admin('POST', '/sessions/:id/items', 'sessions.addItem', actions.vote),
      admin('POST', '/sessions/:id/items/remove', 'sessions.removeItem', actions.vote),
      admin('POST', '/sessions/:id/order', 'sessions.order', actions.vote),
      admin('POST', '/sessions/:id/convene', 'sessions.convene', actions.vote),
      admin('POST', '/sessions/:id/announce', 'sessions.announce', actions.vote),
      admin('GET', '/sessions/:id/minutes', 'sessions.minutes', actions.read),
      admin('POST', '/sessions/:id/minutes', 'sessions.writeMinutes', actions.read),
      admin('POST', '/sessions/:id/minutes/close', 'sessions.closeMinutes', actions.vote),
      admin('POST', '/sessions/:id/attendance', 'sessions.attendance', actions.vote),
      admin('POST', '/sessions/:id/end', 'sessions.end', actions.vote),
      admin('POST', '/sessions/:id/cancel', 'sessions.cancel', actions.vote),
      admin('GET', '/documents/:uid/:documentId/status', 'documents.status', actions.read),
      admin('POST', '/documents/:uid/:documentId/correction', 'documents.correct', actions.vote),
      admin('POST', '/documents/:uid/:documentId/withdrawal', 'documents.withdraw', actions.read),
      admin('GET', '/records', 'records.list', actions.read),
      admin('GET', '/records/register.csv', 'records.csv', actions.triage),
      admin('POST', '/documents/:uid/:documentId/historical', 'documents.admit', actions.admit),
      admin('POST', '/records/:reference/erratum', 'documents.erratum', actions.read),
      admin('GET', '/configuration', 'configuration.show', actions.configure),
      admin('GET', '/actors', 'configuration.actors', actions.configure),
      admin('POST', '/committees', 'configuration.createCommittee', actions.configure),
      admin('PUT', '/committees/:slug', 'configuration.changeCommittee', actions.configure),
      admin('POST', '/committees/:slug/seats', 'configuration.giveSeat', actions.configure),
      admin('GET', '/committees/:slug/successor', 'presidency.show', actions.vote),
      admin('POST', '/committees/:slug/successor', 'presidency.giveOn', actions.vote),
      admin('PUT', '/seats/:id', 'configuration.changeSeat', actions.configure),
      admin('PUT', '/workflows/:id', 'configuration.changeWorkflow', actions.configure),
      admin('GET', '/integrity', 'documents.integrity', actions.triage),
      admin('POST', '/integrity', 'documents.checkIntegrity', actions.triage),
    ],
  },
  'content-api': {
    type: 'content-api',
    // `/api/committees`, not `/api/committee/committees`.
    prefix: '',
    routes: [
      open('/committees', 'public-committees.list'),
      open('/committees/:slug', 'public-committees.show'),
      open('/decision-records', 'public-records.list'),
      // Before `:reference`, which would take them for one.
      open('/decision-records/validation', 'public-records.validation'),
      open('/decision-records/export.csv', 'open-data.csv'),
      open('/decision-records/export.json', 'open-data.json'),
      open('/decision-records/chain.json', 'open-data.chain'),
      open('/decision-records/keys.json', 'open-data.keys'),
      open('/decision-records/heads.json', 'open-data.heads'),
      open('/decision-records/:reference/canonical.json', 'open-data.canonical'),
      open('/decision-records/:reference/version.json', 'open-data.version'),
      open('/decision-records/:reference', 'public-records.show'),
    ],
  },
};
