import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { refuse } from '../refusal';
import { addressesOf } from '../configuration/addresses';
import { authorOf, editors, send, type Recipient } from '../mails/send';
import { lockReviewById, latestReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { move } from './move';
import { chairsOf } from '../policies/presiding';

/** The author (or an editor on the author's behalf) takes the document back; ballots already cast stay readable. */
export function withdraw(
  strapi: Core.Strapi,
  { uid, documentId, by, reason = null }: { uid: string; documentId: string; by: Actor; reason?: string | null },
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const latest = (await latestReview(strapi, uid, documentId)) ?? refuse('REVIEW_NOT_FOUND');
    const review = await lockReviewById(strapi, latest.id);
    const waiting = await awaited(strapi, review);
    const withdrawn = await move(strapi, review, { event: 'withdraw', to: 'withdrawn', by, reason }, { dueOn: null });
    const addresses = addressesOf(strapi, withdrawn);
    const told = await send(strapi, waiting, (say) => say.takenBack(withdrawn.title, reason, addresses));
    const author = authorOf(withdrawn);
    if (by.kind !== 'user' && !(author.email && told.has(author.email))) {
      await send(strapi, [author], (say) => say.takenFromYou(withdrawn.title, reason, addresses));
    }
    return withdrawn;
  });
}

/** Whoever the review was waiting for: they need not act any more. */
async function awaited(strapi: Core.Strapi, review: ReviewRow): Promise<readonly Recipient[]> {
  switch (review.state) {
    case 'admissibility':
    case 'accepted':
      return editors(strapi);
    case 'in-review':
      return (await loadStage(strapi, review, 'ballot')).eligible;
    case 'adjourned':
    case 'reservations-to-lift':
      return chairsOf(review);
    default:
      return [];
  }
}
