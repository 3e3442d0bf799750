import { describe, expect, it } from 'vitest';
import { dutyOf, type Presided } from './presiding-duties';
import { reviewStates } from './vocabulary';

const review: Presided = {
  state: 'in-review',
  closesAt: null,
  dueOn: '2026-03-16',
  deadlineMet: null,
  reservations: [{ state: 'lifted' }, { state: 'open' }],
};

describe('what waits for whoever presides', () => {
  it('is a stage whose ballots are all in, one that waits for a session, answers to reservations, what was adjourned', () => {
    expect(dutyOf(review)).toBeNull();
    expect(dutyOf({ ...review, closesAt: '2026-03-12T10:00:00.000Z' })).toBe('close');
    expect(dutyOf({ ...review, deadlineMet: '2026-03-16' })).toBe('session');
    // The deadline was put off since.
    expect(dutyOf({ ...review, deadlineMet: '2026-03-02' })).toBeNull();
    const lifting = { ...review, state: 'reservations-to-lift' } as const;
    expect(dutyOf(lifting)).toBeNull();
    expect(dutyOf({ ...lifting, reservations: [{ state: 'open' }, { state: 'answered' }] })).toBe('lift');
    expect(dutyOf({ ...review, state: 'adjourned' })).toBe('reopen');
  });

  it('is nothing where the author, the editors or nobody is waited for', () => {
    const theirs = reviewStates.filter((state) => !['in-review', 'reservations-to-lift', 'adjourned'].includes(state));
    const full = { ...review, closesAt: '2026-03-12T10:00:00.000Z', deadlineMet: '2026-03-16' };
    expect(theirs.map((state) => dutyOf({ ...full, state }))).toEqual(theirs.map(() => null));
  });
});
