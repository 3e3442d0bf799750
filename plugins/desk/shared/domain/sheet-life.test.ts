import { meetingReport, practice } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { carriedToNextEdition, isDeletable } from './sheet-life';

describe('a sheet', () => {
  it.each([
    ['draft', false, true],
    ['withdrawn', false, true],
    ['draft', true, false],
    ['withdrawn', true, false],
    ['admissibility', false, false],
    ['in-review', false, false],
    ['changes-requested', false, false],
    ['reservations-to-lift', false, false],
    ['accepted', false, false],
    ['rejected', false, false],
    ['published', true, false],
  ])('in the state %s, published: %s, may be deleted: %s', (state, published, may) =>
    expect(isDeletable(state, published)).toBe(may),
  );
});

describe('the next edition', () => {
  it('begins with what stays, without days and results', () => {
    const before = { title: 'A', startDate: 'x', results: 'y', objectives: ['o'], documents: [1], themes: ['t'] };
    expect(carriedToNextEdition(practice, before)).toEqual({ objectives: ['o'], themes: ['t'] });
    const report = { title: 'A', date: 'x', decisions: [1], organisers: ['a'], programme: ['p'], place: 'Angers' };
    expect(carriedToNextEdition(meetingReport, report)).toEqual({
      organisers: ['a'],
      programme: ['p'],
      place: 'Angers',
    });
  });
});
