import type { FailureCode } from '../failure';
import type { Feedback } from './sheet-state';

/** Where what was typed stands, as the line that stays in view says it. */
export type State =
  | { is: 'untouched' | 'dirty' | 'saving' }
  | { is: 'offline' }
  /** `except`: fields that are kept as they were typed and could not be read. */
  | { is: 'saved'; at: string; except: number }
  | { is: 'refused'; why: FailureCode }
  | { is: 'asked'; fields: number };

interface Now {
  sending: boolean;
  /** Something was typed that no save has taken. */
  dirty: boolean;
  online: boolean;
  feedback: Pick<Feedback, 'failure' | 'conflicts' | 'savedAt' | 'issues' | 'unkept'>;
}

/** Failures after which the sheet itself is saved: only its sending was refused, or a part of it is kept beside it. */
const afterSave: readonly FailureCode[] = ['INVALID', 'INCOMPLETE', 'UNANSWERED', 'STALE', 'TOO_MANY_SUBMISSIONS'];

export function stateOf({ sending, dirty, online, feedback }: Now): State {
  const { failure, conflicts, savedAt, issues, unkept } = feedback;
  if (dirty && !online) return { is: 'offline' };
  if (sending) return { is: 'saving' };
  if (failure && (!afterSave.includes(failure) || unkept)) return { is: 'refused', why: failure };
  if (conflicts.length > 0) return { is: 'asked', fields: conflicts.length };
  if (dirty) return { is: 'dirty' };
  return savedAt ? { is: 'saved', at: savedAt, except: issues.length } : { is: 'untouched' };
}

/**
 * Whether a screen reader is told. Of a draft that saves itself every few seconds only what changes for its writer: that it is not saved
 * any more, that it is again, and the answer to a button that was pressed.
 */
export function isTold(before: State, after: State, pressed: boolean): boolean {
  if (after.is === 'dirty' || after.is === 'saving' || after.is === 'untouched') return false;
  if (pressed) return true;
  if (after.is === 'saved') return isTrouble(before);
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** What a writer has to know of: nothing more of it is saved, or not all. */
export const isTrouble = (state: State): state is Extract<State, { is: 'offline' | 'refused' | 'asked' }> =>
  state.is === 'offline' || state.is === 'refused' || state.is === 'asked';

const shortest = 5_000;
const longest = 60_000;

/** Milliseconds before a save that failed is tried again by itself: twice as long each time. @param failed how many failed in a row, from 1 */
export const retryAfter = (failed: number): number => Math.min(shortest * 2 ** (failed - 1), longest);

/** What another attempt may help against: no answer, or a session that may have been opened again in another tab. */
export const isRetried = (failure: FailureCode | undefined): boolean =>
  failure === 'UNAVAILABLE' || failure === 'NOT_SIGNED_IN' || failure === 'TOO_MANY_ATTEMPTS';
