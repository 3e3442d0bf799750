import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountBounds, isCurrency, isWithin, measureBounds } from './figures';

describe('amounts', () => {
  it.each([0, 0.01, 0.1, 40_000, 120_000_000, 9_999_999_999_999.99, -5.25])('%s is held', (value) =>
    expect(isWithin(value, amountBounds)).toBe(true),
  );
  it.each([0.125, 0.001, 1e-7, 10_000_000_000_000, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 0.1 + 0.2])(
    '%s is not',
    (value) => expect(isWithin(value, amountBounds)).toBe(false),
  );
});

describe('measures', () => {
  it.each([0.000001, 0.125, 1e-6, 123_456_789.123456, 99_999_999_999_999, -99_999_999_999_999, 120_000_000])(
    '%s is held',
    (value) => expect(isWithin(value, measureBounds)).toBe(true),
  );
  it.each([0.0000001, 1e-7, 100_000_000_000_000, 12_345_678_901_234.123, 1_234_567_890.1234567])('%s is not', (value) =>
    expect(isWithin(value, measureBounds)).toBe(false),
  );

  it('are exactly what is written with up to six decimals and fifteen digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, decimals, part) => {
          const text = decimals === 0 ? String(whole) : `${whole}.${String(part).padStart(6, '0').slice(0, decimals)}`;
          expect(isWithin(Number(text), measureBounds)).toBe(true);
        },
      ),
    );
  });
});

it('knows the currencies that Intl can write', () => {
  expect(['EUR', 'CHF', 'XOF', 'MAD', 'USD'].every(isCurrency)).toBe(true);
  expect(['', 'eur', '"<>', 'EURO', 'ZZZ', 'E'].some(isCurrency)).toBe(false);
});
