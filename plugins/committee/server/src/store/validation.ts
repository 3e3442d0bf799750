import type { Core } from '@strapi/strapi';
import type { RecordRow } from './rows';
import { records, reviews } from './tables';

/** The record by which the reservations of a decision were settled; null where it had none, or they are not settled. */
export function liftingRecord(strapi: Core.Strapi, { reviewId, id, kind }: RecordRow): Promise<RecordRow | null> {
  if (!reviewId || kind !== 'decision') return Promise.resolve(null);
  return records(strapi).findOne({ reviewId, kind: 'lifting', id: { $gt: id } }, { orderBy: { id: 'asc' } });
}

/** The record behind the version that is published; for one that is accepted and not out yet, behind that one. */
export async function validationRecord(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<RecordRow | null> {
  const accepted = await reviews(strapi).findMany(
    { contentUid: uid, contentId: documentId, state: { $in: ['published', 'accepted'] } },
    { orderBy: { id: 'desc' } },
  );
  const vouching = accepted.find((review) => review.state === 'published') ?? accepted[0];
  if (!vouching) return null;
  const where = { reviewId: vouching.id, kind: { $in: ['decision', 'historical'] } };
  return records(strapi).findOne(where, { orderBy: { id: 'desc' } });
}
