import type { Core } from '@strapi/strapi';
import type { VouchedDocument } from '../../../shared';
import type { RecordRow } from './rows';
import { records, reviews } from './tables';

const vouchingKinds = { kind: { $in: ['decision', 'historical'] } };

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
  return records(strapi).findOne({ reviewId: vouching.id, ...vouchingKinds }, { orderBy: { id: 'desc' } });
}

/** What vouches for the versions that these reviews accepted, by the review; one question for all of them. */
export async function validationsOf(
  strapi: Core.Strapi,
  reviewIds: readonly number[],
): Promise<Map<number, VouchedDocument['validation']>> {
  if (reviewIds.length === 0) return new Map();
  const where = { reviewId: { $in: [...reviewIds] }, ...vouchingKinds };
  const select = ['reviewId', 'reference', 'committeeSlug', 'committeeName', 'decidedAt'];
  const found = await records(strapi).findMany(where, { select, orderBy: { id: 'asc' } });
  return new Map(
    found.flatMap(({ reviewId, reference, committeeSlug, committeeName, decidedAt }) =>
      reviewId
        ? [[reviewId, { reference, committee: committeeSlug && (committeeName ?? committeeSlug), decidedAt }]]
        : [],
    ),
  );
}
