import type { Core } from '@strapi/strapi';
import { isAllowed, type ReviewAction } from '../../../shared';
import type { Actor, ReviewRow } from '../store/rows';
import type { LoadedStage } from '../store/stage-case';
import { seatOf } from '../use-cases/cast-ballot';
import { presidingSeat } from '../use-cases/presiding';
import { isCurrentChair } from '../use-cases/reopen';

/** What a person may do with a review now; the use-cases ask again, whatever the screen showed. */
export async function reviewActionsOf(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage | null,
  by: Actor,
  isEditor: boolean,
): Promise<ReviewAction[]> {
  const { state } = review;
  const open = state === 'in-review' && loaded !== null;
  const mayVote = open && seatOf(loaded.eligible, by) !== undefined;
  const presides = loaded !== null && (await presidingSeat(strapi, review, by)) !== null;
  const chairs = review.stage !== null && (await isCurrentChair(strapi, review.stage.committee.slug, by));
  const may: [ReviewAction, boolean][] = [
    ['accept-admissibility', isEditor && isAllowed('accept-admissibility', state)],
    ['send-back', isEditor && isAllowed('send-back', state)],
    ['vote', mayVote],
    ['vote-for-others', open && presides],
    ['recuse', mayVote],
    ['close', open && presides],
    ['extend', open && presides],
    ['adjourn', open && presides],
    ['reopen', isAllowed('reopen', state) && (isEditor || chairs)],
    ['lift-reservation', isAllowed('lift-reservation', state) && presides],
    ['withdraw', isEditor && isAllowed('withdraw', state)],
    ['publish', isEditor && state === 'accepted'],
    ['correct', isAllowed('correct', state) && chairs],
  ];
  return may.filter(([, allowed]) => allowed).map(([action]) => action);
}
