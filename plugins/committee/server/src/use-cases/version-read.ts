import { needsComment, textLimit, textProblem, type BallotInput } from '../../../shared';
import { refuse } from '../refusal';
import type { OpenStage, ReviewRow } from '../store/rows';

/** What a person says is about the version that was read: refused once another is examined, or the stage is closed. */
export function assertStillRead(review: ReviewRow, read: { round: number; stage: number }): OpenStage {
  if (review.round !== read.round) return refuse('ROUND_SUPERSEDED', { round: review.round });
  if (review.state !== 'in-review' || review.stage?.position !== read.stage)
    return refuse('STAGE_CLOSED', { state: review.state });
  return review.stage;
}

/** @throws TEXT_TOO_LONG, MARKUP_REFUSED */
export function assertPlainText(field: string, text: string | null): void {
  const problem = textProblem(text);
  if (problem) refuse(problem, { field, limit: textLimit, length: text?.length ?? 0 });
}

export function assertBallotText({ choice, comment }: Pick<BallotInput, 'choice' | 'comment'>): void {
  assertPlainText('comment', comment);
  if (needsComment(choice) && !comment) refuse('COMMENT_REQUIRED', { field: 'comment' });
}
