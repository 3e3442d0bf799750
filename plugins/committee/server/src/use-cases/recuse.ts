import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { recusals } from '../store/tables';
import { presidingAmong } from '../../../shared';
import { closeIfDue } from './close-stage';
import { tellNobodyPresides } from './name-presiding';
import { voterOf } from '../policies/voter';
import { seatOf } from '../rows/stage';

/** A member steps aside. A ballot cast before stays in the history and counts nowhere; those left may all have voted. */
export function recuse(strapi: Core.Strapi, reviewId: string, reason: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (review.state !== 'in-review') refuse('STAGE_CLOSED');
    const loaded = await loadStage(strapi, review, 'ballot');
    if (seatOf(loaded.recused, by)) refuse('ALREADY_RECUSED');
    const seat = await voterOf(strapi, review, loaded, by);
    await recusals(strapi).create({
      key: `${review.id}:${seat.id}`,
      reviewId: review.id,
      membership: seat.id,
      memberName: seat.name,
      automatic: false,
      reason,
      declaredAt: nowIso(),
    });
    const presided = presidingAmong(loaded.eligible, review.namedPresiding).some(({ id }) => id === seat.id);
    const left = { eligible: loaded.eligible.filter(({ id }) => id !== seat.id) };
    if (presided) await tellNobodyPresides(strapi, review, left);
    return closeIfDue(strapi, review, 'ballot', by);
  });
}
