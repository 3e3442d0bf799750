import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { refuse } from '../refusal';
import { holdById, latestReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { move } from './move';

/** The author (or an editor on the author's behalf) takes the document back; ballots already cast stay readable. */
export function withdraw(
  strapi: Core.Strapi,
  { uid, documentId, by, reason = null }: { uid: string; documentId: string; by: Actor; reason?: string | null },
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const latest = (await latestReview(strapi, uid, documentId)) ?? refuse('REVIEW_NOT_FOUND');
    const review = await holdById(strapi, latest.id);
    return move(strapi, review, { event: 'withdraw', to: 'withdrawn', by, reason }, { dueOn: null });
  });
}
