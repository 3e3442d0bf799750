import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { closeStage, isAllowed, isComplete } from '../../../shared';
import { isCurrentChair } from '../policies/presiding';
import { addressesOf } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { refuse } from '../refusal';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { keepComplete } from './keep-complete';
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
    const { committee } = review.stage;
    const opened =
      (await openStage(
        strapi,
        review,
        review.stage,
        { event: 'reopen', by, reason, changes: { reservations: review.reservations ?? [] } },
        (_strapi, next, eligible) =>
          send(strapi, eligible, (say) =>
            say.reopened(next.title, committee.name, reason, next.dueOn as string, addressesOf(strapi, next)),
          ),
      )) ?? refuse('NO_ELIGIBLE_VOTER');
    // The ballots of this round stand: where none is missing, whoever presides has the last word, as after the last ballot.
    const loaded = await loadStage(strapi, opened, 'ballot');
    const waiting = await keepComplete(strapi, opened, loaded, isComplete(closeStage(loaded.stageCase)), by);
    await send(strapi, [authorOf(opened)], (say) =>
      say.takenUpAgain(opened.title, committee.name, reason, addressesOf(strapi, opened)),
    );
    return waiting ?? opened;
  });
}
