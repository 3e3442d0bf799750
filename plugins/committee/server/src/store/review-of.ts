import { lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import type { ReviewRow } from './rows';
import { reviews, uids } from './tables';

/** The latest review of a document: the one that the gate looks at. */
export function latestReview(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | null = null,
): Promise<ReviewRow | null> {
  return reviews(strapi).findOne(
    { contentUid: uid, contentId: documentId, ...(locale === null ? {} : { contentLocale: locale }) },
    { orderBy: { id: 'desc' } },
  );
}

/** Locks the review's row until the transaction ends, and reads it once it is locked. */
export async function lockReview(strapi: Core.Strapi, documentId: string): Promise<ReviewRow> {
  const found = await reviews(strapi).findOne({ documentId }, { select: ['id'] });
  if (!found) return refuse('REVIEW_NOT_FOUND');
  return lockReviewById(strapi, found.id);
}

export async function lockReviewById(strapi: Core.Strapi, id: number): Promise<ReviewRow> {
  await lockRow(strapi, uids.review, id);
  return (await reviews(strapi).findOne({ id })) ?? refuse('REVIEW_NOT_FOUND');
}
