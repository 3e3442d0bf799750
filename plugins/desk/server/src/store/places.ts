import { readLocked } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import type { PlaceRow, UserRow } from './rows';
import { uids } from './uids';

const populate = { user: true, decidedBy: true, territory: { populate: { parents: true } } };

export const placesOf = (strapi: Core.Strapi, user: UserRow): Promise<PlaceRow[]> =>
  strapi.db
    .query(uids.place)
    .findMany({ where: { user: { id: user.id } }, populate, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });

export const readPlace = (strapi: Core.Strapi, documentId: string): Promise<PlaceRow | null> =>
  strapi.db.query(uids.place).findOne({ where: { documentId }, populate });

/** Oldest pending first; the decided ones latest first. */
export async function listPlaceRows(
  strapi: Core.Strapi,
  state: 'pending' | 'decided',
  offset: number,
  limit: number,
): Promise<{ rows: PlaceRow[]; total: number }> {
  const where = state === 'pending' ? { state } : { state: { $ne: 'pending' } };
  const table = strapi.db.query(uids.place);
  const rows: PlaceRow[] = await table.findMany({
    where,
    populate,
    orderBy: state === 'pending' ? { createdAt: 'asc' } : { decidedAt: 'desc' },
    offset,
    limit,
  });
  return { rows, total: await table.count({ where }) };
}

/** The proposal, held until the transaction ends, when nobody has answered it yet. */
export async function readUndecidedPlace(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PlaceRow & { user: UserRow }> {
  const place = await readLocked(strapi, uids.place, () => readPlace(strapi, documentId));
  if (!place?.user) throw new DeskError('NOT_FOUND');
  if (place.state !== 'pending') throw new DeskError('PLACE_ALREADY_DECIDED');
  return { ...place, user: place.user };
}

export const decidePlace = (
  strapi: Core.Strapi,
  { id }: PlaceRow,
  adminId: number,
  outcome: { state: PlaceRow['state']; territory?: number; reason?: string },
) =>
  strapi.db
    .query(uids.place)
    .update({ where: { id }, data: { ...outcome, decidedBy: adminId, decidedAt: new Date() } });
