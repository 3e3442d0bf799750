import { describe, expect, it } from 'vitest';
import { daysUntil, formatDay, formatPartialDate, formatTime, formatWeekday, yearsSince } from './dates';

describe('formatPartialDate', () => {
  it.each([
    [{ value: '2011', precision: 'year' as const }, '2011'],
    [{ value: '2011-06', precision: 'month' as const }, 'juin 2011'],
    [{ value: '2013-10-08', precision: 'day' as const }, '8 octobre 2013'],
    [{ value: '2012-05-01', precision: 'day' as const }, '1ᵉʳ mai 2012'],
    [{ value: '01-16', precision: 'day-of-unknown-year' as const }, '16 janvier'],
  ])('says %o with the precision it has', (date, words) => {
    expect(formatPartialDate(date)).toBe(words);
  });
});

describe('formatDay', () => {
  it('reads a day as it stands', () => expect(formatDay('2026-03-12')).toBe('12 mars 2026'));
  it('says the weekday where it is asked for', () => expect(formatWeekday('2026-03-12')).toBe('jeudi 12 mars 2026'));
  it('reads an instant in Paris', () => expect(formatDay('2026-03-11T23:30:00.000Z')).toBe('12 mars 2026'));
});

describe('formatTime', () => {
  it('writes hours the French way', () => expect(formatTime('09:05')).toBe('9\u00a0h\u00a005'));
});

describe('yearsSince', () => {
  const now = new Date('2026-03-12T10:00:00Z');
  it.each([
    ['2013-03-12', 13],
    ['2013-03-13', 12],
    ['2026-01-01', 0],
    ['2030-01-01', 0],
  ])('counts whole years from %s', (day, years) => {
    expect(yearsSince(day, now)).toBe(years);
  });
});

describe('daysUntil', () => {
  // In Paris it is already the twelfth.
  const now = new Date('2026-03-11T23:30:00.000Z');
  it.each([
    ['2026-03-12', 0],
    ['2026-03-13', 1],
    ['2026-03-30', 18],
    ['2026-03-10', -2],
  ])('%s is %i days away', (day, days) => {
    expect(daysUntil(day, now)).toBe(days);
  });
});
