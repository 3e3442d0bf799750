import type { Core, Modules } from '@strapi/strapi';
import { refuse } from '../refusal';
import { uids } from '../store/tables';

/** Tables that only the plugin's own use-cases read and write, through presenters and rules. */
const inner: readonly string[] = [uids.review, uids.ballot, uids.recusal, uids.transition, uids.record, uids.sequence];
/** Of these, what happened once and is never rewritten. */
const appendOnly = [uids.ballot, uids.recusal, uids.transition, uids.record];

/**
 * Strapi gives a super admin the right to read every table by the content manager's API, hidden ones included: without
 * this, ballots that a stage keeps secret could be read there. We use `strapi.db.query`, which does not come by here.
 */
export const closeHistories: Modules.Documents.Middleware.Middleware = async (context, next) => {
  const uid: string = context.uid;
  return inner.includes(uid) ? refuse('CLOSED_HISTORY') : next();
};

/** No code of this process rewrites or removes a line of a history; raw SQL is found by the chain's verification. */
export function keepHistories(strapi: Core.Strapi): void {
  const never = () => refuse('CLOSED_HISTORY');
  strapi.db.lifecycles.subscribe({
    models: [...appendOnly],
    beforeUpdate: never,
    beforeUpdateMany: never,
    beforeDelete: never,
    beforeDeleteMany: never,
  });
}
