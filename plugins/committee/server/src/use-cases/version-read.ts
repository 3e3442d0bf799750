import { hasMarkup, needsComment, textLimit, textProblem, type BallotInput } from '../../../shared';
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

/** Minutes are plain text as well, of a length of their own that the contract holds. @throws MARKUP_REFUSED */
export function assertPlainMinutes(text: string): void {
  if (hasMarkup(text)) refuse('MARKUP_REFUSED', { field: 'text' });
}

/** Both texts of a ballot; the one for the association may be left out altogether, to whoever presides, not sent empty. */
export function assertBallotText({
  choice,
  comment,
  request,
}: Pick<BallotInput, 'choice' | 'comment' | 'request'>): void {
  assertPlainText('comment', comment);
  assertPlainText('request', request ?? null);
  if (!needsComment(choice)) return;
  if (!comment) refuse('COMMENT_REQUIRED', { field: 'comment' });
  if (request !== undefined && !request) refuse('COMMENT_REQUIRED', { field: 'request' });
}
