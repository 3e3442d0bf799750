import type { Core } from '@strapi/strapi';
import { publicAddress } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { lockReviewById } from '../store/review-of';
import type { Actor } from '../store/rows';
import { move } from './move';

/** The gate let a publication through: the review is over, and the author told the first time. */
export async function markPublished(strapi: Core.Strapi, reviewId: number, by: Actor): Promise<void> {
  const review = await lockReviewById(strapi, reviewId);
  if (review.state === 'published') return;
  const published = await move(strapi, review, { event: 'publish', to: 'published', by });
  const address = publicAddress(strapi, published.contentUid, published.contentId, published.slug);
  await send(strapi, [authorOf(published)], (say) => say.published(published.title, address));
}
