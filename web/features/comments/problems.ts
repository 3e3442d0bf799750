/** Refusals of the CMS that a reader may meet. */
export const refusals = ['INVALID', 'NOT_FOUND', 'TOO_MANY_ATTEMPTS', 'TOKEN_INVALID', 'TOKEN_EXPIRED'] as const;
/** Why something was not taken; `UNAVAILABLE`: the CMS did not answer, or not as agreed. */
export type ReaderFailure = (typeof refusals)[number] | 'UNAVAILABLE';
export type Problem = ReaderFailure | 'FOREIGN_FORM';

/** What the button behind a link does. */
export type ReaderAct = 'confirm-comment' | 'erase-comment' | 'confirm-question';
