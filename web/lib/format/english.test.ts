import { expect, it, vi } from 'vitest';

vi.hoisted(() => vi.stubEnv('SITE_LOCALE', 'en'));

const { formatDay, formatPartialDate, formatTime, formatWeekday } = await import('./dates');
const { formatMoney, formatNumber, formatPercent } = await import('./numbers');
const { messages } = await import('../../messages');

it('writes dates as English does', () => {
  expect(
    [
      { value: '2011', precision: 'year' as const },
      { value: '2011-06', precision: 'month' as const },
      { value: '2012-05-01', precision: 'day' as const },
      { value: '01-16', precision: 'day-of-unknown-year' as const },
    ].map(formatPartialDate),
  ).toEqual(['2011', 'June 2011', '1 May 2012', '16 January']);
  expect(formatWeekday('2026-03-12')).toBe('Thursday 12 March 2026');
  expect(formatDay('2026-03-11T23:30:00.000Z')).toBe('12 March 2026');
  expect(formatTime('09:05')).toBe('9:05');
});

it('writes numbers, sums and shares as English does', () => {
  expect([1155, 1234567.5, -40000].map(formatNumber)).toEqual(['1,155', '1,234,567.5', '-40,000']);
  expect([formatMoney(40000, 'EUR'), formatMoney(1250.5, 'EUR')]).toEqual(['€40,000', '€1,250.50']);
  expect(formatMoney(5, '£')).toBe('5\u00a0£');
  expect([formatPercent(1, 8), formatPercent(0, 0)]).toEqual(['13%', '0%']);
});

it('speaks English', () => expect(messages.layout.home).toBe('Home'));
