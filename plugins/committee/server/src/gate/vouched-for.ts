import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ReviewState } from '../../../shared';
import { latestReview } from '../store/review-of';

/** A version stands before a committee, or was accepted by one: nobody but its own writers' edit may change it. */
const standing: readonly ReviewState[] = [
  'admissibility',
  'in-review',
  'adjourned',
  'reservations-to-lift',
  'accepted',
  'published',
];

/** Whether somebody reads this document as it is: it is published, or under review, or accepted. */
export async function isVouchedFor(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  const review = await latestReview(strapi, uid, documentId);
  if (review && standing.includes(review.state)) return true;
  return (await rowsOf(strapi, uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
}
