import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from './read-number';

describe('a number as people write it', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['40000', 40_000],
    ['40 000', 40_000],
    ['40\u202f000 €', 40_000],
    ['40.000 €', 40_000],
    ['1.200.000', 1_200_000],
    ['1 200,50 €', 1200.5],
    ['1.200,50', 1200.5],
    ['1’200', 1200],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['-5', -5],
    ['−5', -5],
    ['40 k€', 40_000],
    ['1,5 M€', 1_500_000],
    ['2 millions', 2_000_000],
    ['3 euros', 3],
    ['１２', 12],
  ])('%s, as money', (typed, read) => expect(readNumber(typed, 2)).toBe(read));

  it.each([
    ['1.200', 'AMBIGUOUS_NUMBER'],
    ['1,200', 1.2],
    ['1.200,5', 1200.5],
    ['0,001', 0.001],
  ])('%s, as a measure', (typed, read) => expect(readNumber(typed, 6)).toBe(read));

  it.each([
    ['40,000 €', 'AMBIGUOUS_NUMBER'],
    ['1,200,000', 'AMBIGUOUS_NUMBER'],
    ['2019 2020', 'NOT_A_NUMBER'],
    ['4 00', 'NOT_A_NUMBER'],
    ['environ 200', 'NOT_A_NUMBER'],
    ['45 %', 'NOT_A_NUMBER'],
    ['1..5', 'NOT_A_NUMBER'],
    ['douze', 'NOT_A_NUMBER'],
    ['1e5', 'NOT_A_NUMBER'],
  ])('asks about %s', (typed, code) => expect(readNumber(typed, 2)).toBe(code));

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
        expect(readNumber(writeNumber(value / 100, 'fr'), 2)).toBe(value / 100);
      }),
    );
  });
});
