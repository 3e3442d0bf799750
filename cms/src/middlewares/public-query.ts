import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { acceptedQueries, type PublicUid } from '../content-api/accepted';
import { fixedPopulate } from '../content-api/populate';
import { listQuery, oneQuery } from '../content-api/query';
import { refuseDrafts, refuseHeavyFilters, refuseIssue } from '../content-api/query-limits';
import { factsOf } from '../content-api/type-facts';

/**
 * Route middleware of the public content API: published content only, a query parsed whole (what it does not know is refused, what
 * Strapi gets is built anew), a populate that nobody chooses.
 */
export default ({ uid, one }: { uid: PublicUid; one: boolean }, { strapi }: { strapi: Core.Strapi }) => {
  const facts = factsOf(strapi, uid);
  const accepted = one ? oneQuery(facts) : listQuery(acceptedQueries[uid], facts);
  return async (context: Context, next: Next) => {
    const asked = context.query as Record<string, unknown>;
    refuseDrafts(asked);
    refuseHeavyFilters(asked);
    const parsed = accepted.safeParse(asked);
    if (!parsed.success) refuseIssue(parsed.error);
    Object.assign(context, { query: { ...parsed.data, populate: fixedPopulate[uid] } });
    return next();
  };
};
