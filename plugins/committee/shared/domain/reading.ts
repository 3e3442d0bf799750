import type { ReviewState } from './vocabulary';

/** What decides who reads a review: its lines in the lists of the panel, and the review itself, alike. */
export interface ReadReview {
  state: ReviewState;
  /** The committee of its stage; null before the first one was asked. */
  committee: string | null;
  /** Committees that closed a stage of it: their members go on reading what became of their opinion. */
  passed: readonly string[];
}

export interface Reader {
  isEditor: boolean;
  /** Committees where the person sits today, observers included. */
  sits: readonly string[];
  /** Of the electorate of the open stage, whose mandate may have ended since. */
  isElector: boolean;
}

export function mayRead(review: ReadReview, { isEditor, sits, isElector }: Reader): boolean {
  if (isEditor || (isElector && review.state === 'in-review')) return true;
  return [review.committee, ...review.passed].some((committee) => committee !== null && sits.includes(committee));
}

/**
 * What the draft says beyond the version submitted is its author's and the editors', until it is sent; whoever may vouch
 * for exactly that draft reads it too: who presides over the reservations to lift, and the chair who may pass a correction.
 */
export function mayReadDraft({ isEditor, mayVouch }: { isEditor: boolean; mayVouch: boolean }): boolean {
  return isEditor || mayVouch;
}
