import type { Core } from '@strapi/strapi';
import type { RecordRow } from './rows';
import { records, reviews } from './tables';

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
