import { describe, expect, it } from 'vitest';
import { formatPeriod } from './period';

const of = (value: string, precision: 'day' | 'month' | 'year' | 'day-of-unknown-year' = 'day') => ({
  value,
  precision,
});

describe('a period', () => {
  it.each([
    ['2019-03-12', '2019-03-14', 'du 12 au 14 mars 2019'],
    ['2019-03-01', '2019-03-02', 'du 1ᵉʳ au 2 mars 2019'],
    ['2019-02-28', '2019-03-01', 'du 28 février au 1ᵉʳ mars 2019'],
    ['2018-12-31', '2019-01-01', 'du 31 décembre 2018 au 1ᵉʳ janvier 2019'],
  ])('from %s to %s is said “%3$s”', (from, to, said) => expect(formatPeriod(of(from), to)).toBe(said));

  it('says what is known of its start', () => {
    expect(formatPeriod(of('2019-03', 'month'), '2019-03-14')).toBe('mars 2019, jusqu’au 14 mars 2019');
    expect(formatPeriod(of('01-16', 'day-of-unknown-year'), '2019-03-14')).toBe('16 janvier, jusqu’au 14 mars 2019');
  });

  it('is none without an end, with that of the same day, or with an end that is no day', () => {
    expect(formatPeriod(of('2019-03-12'), null)).toBeNull();
    expect(formatPeriod(of('2019-03-12'), '2019-03-12')).toBeNull();
    expect(formatPeriod(of('2019-03-12'), 'bientôt')).toBeNull();
  });
});
