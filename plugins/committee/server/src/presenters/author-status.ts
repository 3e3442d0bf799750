import type { Core } from '@strapi/strapi';
import { askedOfAuthor, finalStates, isAllowed, lockingStates, unanswered, type AuthorStatus } from '../../../shared';
import type { ReviewRow } from '../store/rows';
import { historyOf, historyStep } from './history';
import { stageView } from './review-summary';

/** Where a document stands, for its author: no member's name, no ballot, no count while the vote runs. */
export async function authorStatus(strapi: Core.Strapi, review: ReviewRow): Promise<AuthorStatus> {
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
    history: (await historyOf(strapi, review.id)).map(historyStep),
    locked: lockingStates.includes(state),
    canSubmit: finalStates.includes(state) || isAllowed('submit', state) || isAllowed('answer-reservations', state),
    canWithdraw: isAllowed('withdraw', state),
  };
}
