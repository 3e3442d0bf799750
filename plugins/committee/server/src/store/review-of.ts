import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import type { ReviewRow } from './rows';
import { reviews } from './tables';

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

/** Locks the review's row until the transaction ends, and reads it as it stands once it is held. */
export async function lockReview(strapi: Core.Strapi, documentId: string): Promise<ReviewRow> {
  return (await reviews(strapi).lockOne({ documentId })) ?? refuse('REVIEW_NOT_FOUND');
}

export async function lockReviewById(strapi: Core.Strapi, id: number): Promise<ReviewRow> {
  return (await reviews(strapi).lockOne({ id })) ?? refuse('REVIEW_NOT_FOUND');
}
