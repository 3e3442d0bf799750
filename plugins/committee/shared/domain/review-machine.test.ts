import { describe, expect, it } from 'vitest';
import { addDays, afterStage, isAllowed, reviewEvents } from './review-machine';
import { reviewStates, stageOutcomes } from './vocabulary';

describe('where a closed stage leads', () => {
  it('an opinion passes its result on whatever it is, and stops the way only by requesting changes', () => {
    for (const outcome of stageOutcomes) {
      const after = afterStage('opinion', outcome, false);
      expect(after).toEqual(
        outcome === 'changes-requested'
          ? { state: 'changes-requested', opensNextStage: false }
          : { state: 'in-review', opensNextStage: true },
      );
    }
  });

  it.each([
    ['approved', 'accepted'],
    ['approved-with-reservations', 'reservations-to-lift'],
    ['changes-requested', 'changes-requested'],
    ['rejected', 'rejected'],
    ['adjourned', 'adjourned'],
  ] as const)('the last stage settles: %s → %s', (outcome, state) => {
    expect(afterStage('decision', outcome, true)).toEqual({ state, opensNextStage: false });
    expect(afterStage('opinion', outcome, true)).toEqual({ state, opensNextStage: false });
  });
});

describe('the states of a review', () => {
  it('nothing happens to what is rejected or withdrawn: the next submission is a new review', () => {
    for (const event of reviewEvents) {
      expect(isAllowed(event, 'rejected')).toBe(false);
      expect(isAllowed(event, 'withdrawn')).toBe(false);
    }
  });

  it('only what is accepted or published already is published', () => {
    expect(reviewStates.filter((state) => isAllowed('publish', state))).toEqual(['accepted', 'published']);
  });

  it('counts days over months and leap years', () => {
    expect(addDays('2026-03-02', 14)).toBe('2026-03-16');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-02', -3)).toBe('2025-12-30');
  });
});
