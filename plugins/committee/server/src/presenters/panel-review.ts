import type { DocumentStatus, ReviewDetail } from '../../../shared';

/** What of a review the side panel shows. */
export function panelReview(detail: ReviewDetail): DocumentStatus['review'] {
  const { id, state, round, stage, dueAt, overdue, tallies, turnout, history, actions, remarks, reservations } = detail;
  return { id, state, round, stage, dueAt, overdue, tallies, turnout, history, actions, remarks, reservations };
}
