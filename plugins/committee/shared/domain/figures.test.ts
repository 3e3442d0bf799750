import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './days';
import { committeeFigures, median, type Closing } from './figures';
import { stageOutcomes, stagePowers } from './vocabulary';

const closing = (changes: Partial<Closing> = {}): Closing => ({
  submittedOn: '2026-03-01',
  openedOn: '2026-03-02',
  dueOn: '2026-03-16',
  closedOn: '2026-03-12',
  power: 'decision',
  outcome: 'approved',
  eligible: 8,
  present: 6,
  ...changes,
});

describe('days', () => {
  it('counts over a change of hour and a leap day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-12', '2026-03-12')).toBe(0);
  });
});

describe('the median', () => {
  it('is the middle value, or halfway between two', () => {
    expect(median([3])).toBe(3);
    expect(median([30, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 30])).toBe(3);
    expect(median([1, 2])).toBe(1.5);
    expect(median([])).toBeNull();
  });

  it('has as many values below as above, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (values) => {
        const middle = median(values) as number;
        expect(median([...values].reverse())).toBe(middle);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('the figures of a committee', () => {
  it('say nothing where there is nothing to say', () => {
    expect(committeeFigures([], [])).toEqual({
      closings: 0,
      fromSubmission: null,
      fromOpening: null,
      participation: null,
      withinTime: null,
      outcomes: [],
      recordsPerYear: [],
    });
  });

  it('are those of a worked example', () => {
    const closings = [
      closing(),
      closing({ closedOn: '2026-03-17', present: 8 }),
      // The third day after the announced end: late.
      closing({ closedOn: '2026-03-19', present: 4, outcome: 'rejected' }),
      closing({ power: 'opinion', present: 5, eligible: 5 }),
      closing({ outcome: 'adjourned', closedOn: '2026-04-30', eligible: 6, present: 0 }),
    ];
    expect(committeeFigures(closings, [2026, 2024, 2026, 2026])).toEqual({
      closings: 5,
      fromSubmission: { median: 13.5, of: 4 },
      fromOpening: { median: 12.5, of: 4 },
      participation: { present: 23, eligible: 35 },
      withinTime: { within: 3, of: 4 },
      outcomes: [
        { power: 'opinion', outcome: 'approved', count: 1 },
        { power: 'decision', outcome: 'approved', count: 2 },
        { power: 'decision', outcome: 'rejected', count: 1 },
        { power: 'decision', outcome: 'adjourned', count: 1 },
      ],
      recordsPerYear: [
        { year: 2024, count: 1 },
        { year: 2025, count: 0 },
        { year: 2026, count: 3 },
      ],
    });
  });

  it('leave out what is not known, rather than counting it as nothing', () => {
    const unknown = closing({ submittedOn: null, openedOn: null, dueOn: null });
    expect(committeeFigures([unknown, closing()], [])).toMatchObject({
      closings: 2,
      fromSubmission: { median: 11, of: 1 },
      fromOpening: { median: 10, of: 1 },
      withinTime: { within: 1, of: 1 },
    });
    expect(committeeFigures([unknown], [])).toMatchObject({
      fromSubmission: null,
      fromOpening: null,
      withinTime: null,
    });
    expect(committeeFigures([closing({ eligible: 0, present: 0 })], []).participation).toBeNull();
  });

  it('do not depend on the order, and every closing is in one outcome', () => {
    const one = fc.record({
      submittedOn: fc.constantFrom(null, '2026-01-05', '2026-02-01'),
      openedOn: fc.constantFrom(null, '2026-02-02', '2026-02-10'),
      dueOn: fc.constantFrom(null, '2026-02-20'),
      closedOn: fc.constantFrom('2026-02-15', '2026-02-20', '2026-02-21', '2026-02-22'),
      power: fc.constantFrom(...stagePowers),
      outcome: fc.constantFrom(...stageOutcomes),
      eligible: fc.nat(20),
      present: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(one), fc.array(fc.integer({ min: 2020, max: 2030 })), (closings, years) => {
        const figures = committeeFigures(closings, years);
        expect(committeeFigures([...closings].reverse(), [...years].reverse())).toEqual(figures);
        expect(figures.outcomes.reduce((total, { count }) => total + count, 0)).toBe(closings.length);
        expect(figures.recordsPerYear.reduce((total, { count }) => total + count, 0)).toBe(years.length);
        if (figures.withinTime) expect(figures.withinTime.within).toBeLessThanOrEqual(figures.withinTime.of);
      }),
    );
  });
});
