import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import { uids } from '../store/tables';

/** What happened once and is never rewritten. */
const appendOnly = [uids.ballot, uids.recusal, uids.proxy, uids.transition, uids.record, uids.signedStatement];

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
