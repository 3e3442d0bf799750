import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { isAllowed } from '../../../shared';
import { isCurrentChair } from '../policies/presiding';
import { refuse } from '../refusal';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { openStage } from './open-stage';

/**
 * Opens an adjourned stage again, today, under the rule that it had: who may vote is decided anew, and the ballots already cast in this round stand
 * until they are changed. A current chair of the committee or an editor does it, since the electorate may have been empty.
 */
export function reopen(
  strapi: Core.Strapi,
  reviewId: string,
  reason: string,
  by: Actor,
  isEditor: boolean,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (!isAllowed('reopen', review.state) || !review.stage)
      return refuse('TRANSITION_REFUSED', { state: review.state });
    if (!isEditor && !(await isCurrentChair(strapi, review.stage.committee.slug, by))) refuse('CHAIR_ONLY');
    return (
      (await openStage(strapi, review, review.stage, {
        event: 'reopen',
        by,
        reason,
        changes: { reservations: review.reservations ?? [] },
      })) ?? refuse('NO_ELIGIBLE_VOTER')
    );
  });
}
