import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { holdReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { recusals } from '../store/tables';
import { seatOf } from './cast-ballot';
import { closeIfDue } from './close-stage';

/** A member steps aside. A ballot cast before stays in the history and counts nowhere; those left may all have voted. */
export function recuse(strapi: Core.Strapi, reviewId: string, reason: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await holdReview(strapi, reviewId);
    if (review.state !== 'in-review') refuse('STAGE_CLOSED');
    const { eligible, recused } = await loadStage(strapi, review, 'ballot');
    if (seatOf(recused, by)) refuse('ALREADY_RECUSED');
    const seat = seatOf(eligible, by) ?? refuse('NOT_A_VOTER');
    await recusals(strapi).create({
      key: `${review.id}:${seat.id}`,
      reviewId: review.id,
      membership: seat.id,
      memberName: seat.name,
      automatic: false,
      reason,
      declaredAt: nowIso(),
    });
    return closeIfDue(strapi, review, 'ballot', by);
  });
}
