import type { Core } from '@strapi/strapi';
import type { ClaimsAnswer, ClaimsQuery } from '../../../shared';
import { showClaim } from './show-claim';
import type { ClaimRow } from '../store/rows';
import { uids } from '../store/uids';

/** What waits for the editors, oldest first; or what they decided, latest first. */
export async function listClaims(strapi: Core.Strapi, { state, page, pageSize }: ClaimsQuery): Promise<ClaimsAnswer> {
  const claims = strapi.db.query(uids.claim);
  const total = await claims.count({ where: { state } });
  const rows: ClaimRow[] = await claims.findMany({
    where: { state },
    populate: ['user', 'actor', 'decidedBy'],
    orderBy: state === 'pending' ? { createdAt: 'asc' } : { decidedAt: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const data: ClaimsAnswer['data'] = [];
  for (const row of rows) data.push(await showClaim(strapi, row));
  return { data, meta: { page, pageSize, total } };
}
