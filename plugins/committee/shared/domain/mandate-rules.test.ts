import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsBeforeItBegins, overlaps, warningsOf } from './mandate-rules';

const term = (from: string | null, to: string | null) => ({ from, to });
const seat = (
  id: string,
  role: 'chair' | 'member' | 'observer',
  from: string | null = null,
  to: string | null = null,
) => ({ id, role, from, to });

describe('two mandates', () => {
  it.each([
    ['one day in common', term('2026-01-01', '2026-03-01'), term('2026-03-01', null), true],
    ['one after the other', term('2026-01-01', '2026-03-01'), term('2026-03-02', null), false],
    ['without any limit', term(null, null), term('2026-01-01', '2026-01-01'), true],
    ['both open at the end', term('2020-01-01', null), term('2030-01-01', null), true],
  ])('%s', (_name, one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
  });

  it('overlap each other or not, whichever is asked first', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
    const anyTerm = fc.record({ from: fc.option(day), to: fc.option(day) });
    fc.assert(fc.property(anyTerm, anyTerm, (one, other) => overlaps(one, other) === overlaps(other, one)));
  });

  it('end no sooner than they begin', () => {
    expect(endsBeforeItBegins(term('2026-03-02', '2026-03-01'))).toBe(true);
    expect(endsBeforeItBegins(term('2026-03-01', '2026-03-01'))).toBe(false);
    expect(endsBeforeItBegins(term(null, '2026-03-01'))).toBe(false);
  });
});

describe('the composition of a committee', () => {
  const day = '2026-06-01';

  it('is worth a look without voters, without a chair, or with two', () => {
    expect(warningsOf([], day)).toEqual(['NO_VOTER', 'NO_CHAIR']);
    expect(warningsOf([seat('a', 'observer'), seat('b', 'chair', '2026-07-01')], day)).toEqual([
      'NO_VOTER',
      'NO_CHAIR',
    ]);
    expect(warningsOf([seat('a', 'member')], day)).toEqual(['NO_CHAIR']);
    expect(warningsOf([seat('a', 'chair'), seat('b', 'chair', '2026-09-01')], day)).toEqual(['CHAIRS_OVERLAP']);
  });

  it('is not when one chair follows another, nor for what is past', () => {
    expect(warningsOf([seat('a', 'chair', null, '2026-08-31'), seat('b', 'chair', '2026-09-01')], day)).toEqual([]);
    expect(warningsOf([seat('a', 'chair', '2020-01-01', '2021-01-01'), seat('b', 'chair', '2020-06-01')], day)).toEqual(
      [],
    );
  });
});
