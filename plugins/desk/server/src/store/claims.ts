import { readLocked } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import type { ClaimRow, UserRow } from './rows';
import { uids } from './uids';

const populate = ['user', 'actor', 'decidedBy'];

export const claimsOf = (strapi: Core.Strapi, user: UserRow): Promise<ClaimRow[]> =>
  strapi.db.query(uids.claim).findMany({ where: { user: { id: user.id } }, populate, orderBy: { createdAt: 'desc' } });

export const readClaim = (strapi: Core.Strapi, documentId: string): Promise<ClaimRow | null> =>
  strapi.db.query(uids.claim).findOne({ where: { documentId }, populate });

/** The claim, held until the transaction ends, when nobody has decided it yet. */
export async function readUndecidedClaim(
  strapi: Core.Strapi,
  documentId: string,
): Promise<ClaimRow & { user: UserRow }> {
  const claim = await readLocked(strapi, uids.claim, () => readClaim(strapi, documentId));
  if (!claim?.user) throw new DeskError('NOT_FOUND');
  if (claim.state !== 'pending') throw new DeskError('CLAIM_ALREADY_DECIDED');
  return { ...claim, user: claim.user };
}
