import type { Context, Next } from 'koa';
import { fixedPopulate } from '../content-api/populate';
import { refuseDrafts, refuseHeavyFilters } from '../content-api/query-limits';

/** Route middleware of the public content API: published content only, bounded filters, a populate that nobody chooses. */
export default (config: { uid: string }) => async (context: Context, next: Next) => {
  const { populate: _ignored, ...query } = context.query as Record<string, unknown>;
  refuseDrafts(query);
  refuseHeavyFilters(query);
  Object.assign(context, { query: { ...query, populate: fixedPopulate[config.uid] } });
  return next();
};
