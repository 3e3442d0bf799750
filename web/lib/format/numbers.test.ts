import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, formatPercent } from './numbers';

describe('formatNumber', () => {
  it.each([
    [322, '322'],
    [1155, '1\u202f155'],
    [1234567.5, '1\u202f234\u202f567,5'],
    [-40000, '-40\u202f000'],
  ])('writes %d', (value, words) => expect(formatNumber(value)).toBe(words));
});

describe('formatMoney', () => {
  it('leaves cents out of a round sum', () => expect(formatMoney(40000, 'EUR')).toBe('40\u202f000\u00a0€'));
  it('keeps both cents of another', () => expect(formatMoney(1250.5, 'EUR')).toBe('1\u202f250,50\u00a0€'));
});

describe('formatPercent', () => {
  it('keeps the sign beside the number', () => expect(formatPercent(1, 8)).toBe('13\u00a0%'));
  it('makes nothing of nothing 0', () => expect(formatPercent(0, 0)).toBe('0\u00a0%'));
});
