import { needsComment, type BallotChoice } from '../../../shared';

/** A ballot while it is written. `request` null: still the one proposed, the text for the committee. */
export interface BallotDraft {
  choice: BallotChoice | null;
  comment: string;
  request: string | null;
}
export const blankBallot: BallotDraft = { choice: null, comment: '', request: null };

export const owesTexts = ({ choice }: BallotDraft): boolean => choice !== null && needsComment(choice);
export const requestOf = ({ comment, request }: BallotDraft): string => request ?? comment;

export const lacksComment = (draft: BallotDraft): boolean => owesTexts(draft) && draft.comment.trim() === '';
export const lacksRequest = (draft: BallotDraft): boolean => owesTexts(draft) && requestOf(draft).trim() === '';
export const isReady = (draft: BallotDraft): boolean =>
  draft.choice !== null && !lacksComment(draft) && !lacksRequest(draft);

/** What the server is sent of it. */
export const bodyOf = (draft: BallotDraft) => ({
  choice: draft.choice,
  comment: draft.comment.trim() || null,
  request: owesTexts(draft) ? requestOf(draft).trim() || null : null,
});
