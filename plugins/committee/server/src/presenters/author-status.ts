import { askedOfAuthor, finalStates, isAllowed, lockingStates, unanswered, type AuthorStatus } from '../../../shared';
import type { ReviewRow } from '../store/rows';
import type { ToldStep } from '../store/history';
import { historyStep } from './history';
import { stageView } from './review-summary';

/** Where a document stands, for its author: no member's name, no ballot, no count while the vote runs. */
export function authorStatus(review: ReviewRow, history: readonly ToldStep[]): AuthorStatus {
  const stage = stageView(review.stage);
  const { state } = review;
  const drafts = review.answerDrafts ?? {};
  return {
    reviewId: review.documentId,
    state,
    round: review.round,
    stage: stage && { position: stage.position, count: stage.count, power: stage.power, committee: stage.committee },
    submittedAt: review.submittedAt,
    dueAt: review.dueOn,
    remarks: review.remarks ?? [],
    reservations: review.reservations ?? [],
    drafts,
    unanswered: unanswered(askedOfAuthor(review), drafts),
    history: history.map(historyStep),
    locked: lockingStates.includes(state),
    canSubmit: finalStates.includes(state) || isAllowed('submit', state) || state === 'reservations-to-lift',
    canWithdraw: isAllowed('withdraw', state),
  };
}
