import { describe, expect, it } from 'vitest';
import { isTold, retryAfter, stateOf, type State } from './saving';
import type { Conflict } from './conflicts';

const feedback = { conflicts: [], issues: [] };
const savedAt = '2026-03-12T18:42:00.000Z';
const at = { sending: false, dirty: false, online: true };
const conflict: Conflict = { field: 'summary', mark: 'm', mine: '', theirs: '', runs: [], last: null };
const issue = { path: 'startDate', code: 'BAD_DATE' } as const;

describe('where what was typed stands', () => {
  it.each<[string, Parameters<typeof stateOf>[0], State]>([
    ['nothing was typed', { ...at, feedback }, { is: 'untouched' }],
    ['saved', { ...at, feedback: { ...feedback, savedAt } }, { is: 'saved', at: savedAt, except: 0 }],
    [
      'saved, with a mistake kept beside',
      { ...at, feedback: { ...feedback, savedAt, failure: 'INVALID', issues: [issue] } },
      { is: 'saved', at: savedAt, except: 1 },
    ],
    [
      'a mistake that is too long to be kept is not saved',
      { ...at, feedback: { ...feedback, savedAt, failure: 'INVALID', issues: [issue], unkept: true } },
      { is: 'refused', why: 'INVALID' },
    ],
    ['typed since', { ...at, dirty: true, feedback: { ...feedback, savedAt } }, { is: 'dirty' }],
    ['on its way', { ...at, dirty: true, sending: true, feedback }, { is: 'saving' }],
    ['no line', { ...at, dirty: true, sending: true, online: false, feedback }, { is: 'offline' }],
    [
      'no line, nothing to save',
      { ...at, online: false, feedback: { ...feedback, savedAt } },
      { is: 'saved', at: savedAt, except: 0 },
    ],
    [
      'the session is over',
      { ...at, dirty: true, feedback: { ...feedback, savedAt, failure: 'NOT_SIGNED_IN' } },
      { is: 'refused', why: 'NOT_SIGNED_IN' },
    ],
    [
      'a choice is asked for',
      { ...at, dirty: true, feedback: { ...feedback, savedAt, failure: 'STALE', conflicts: [conflict] } },
      { is: 'asked', fields: 1 },
    ],
    [
      'saved, though not sent',
      { ...at, feedback: { ...feedback, savedAt, failure: 'INCOMPLETE' } },
      { is: 'saved', at: savedAt, except: 0 },
    ],
  ])('%s', (_, now, state) => {
    expect(stateOf(now)).toEqual(state);
  });
});

describe('what a screen reader is told', () => {
  const saved: State = { is: 'saved', at: savedAt, except: 0 };
  const later: State = { ...saved, at: '2026-03-12T18:43:00.000Z' };
  const offline: State = { is: 'offline' };

  it('is nothing of a draft that saves itself', () => {
    for (const [before, after] of [
      [{ is: 'untouched' }, saved],
      [saved, later],
      [saved, { is: 'dirty' }],
      [{ is: 'dirty' }, { is: 'saving' }],
    ] as [State, State][])
      expect(isTold(before, after, false)).toBe(false);
  });

  it('is trouble once, its end, and the answer to a button', () => {
    expect(isTold(saved, offline, false)).toBe(true);
    expect(isTold(offline, offline, false)).toBe(false);
    expect(isTold(offline, saved, false)).toBe(true);
    expect(isTold(saved, later, true)).toBe(true);
    expect(isTold(offline, { is: 'refused', why: 'UNAVAILABLE' }, false)).toBe(true);
  });
});

describe('another attempt', () => {
  it('waits twice as long each time, a minute at most', () => {
    expect([1, 2, 3, 4, 5, 9].map(retryAfter)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });
});
