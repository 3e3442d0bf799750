import { isPartialDate, type PartialDate } from '@passerelles/content/shared';
import { intlLocale, locale } from '../locale';

/**
 * A date as precise as it is known: `2011`, `2011-06`, `2013-10-08`, or `01-16` of a year that is not known.
 * HTML's `datetime` attribute writes all four in the same way.
 */
export type { PartialDate };

const monthWriter = new Intl.DateTimeFormat(intlLocale, { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => monthWriter.format(Date.UTC(2000, month)));

/** “mars”, “March”, of 3. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const monthOf = (text: string | undefined): string => monthName(Number(text));
/** In French the first of a month is an ordinal, the other days are not. */
export const dayName = (text: string | undefined): string =>
  locale === 'fr' && Number(text) === 1 ? '1ᵉʳ' : String(Number(text));

/**
 * A date with the precision that it has: “8 octobre 2013”, “June 2011”, “2011”, “16 janvier”.
 * A missing year is named by the page, in another style, and not here. What is no date of that precision
 * stays as it is written. Never throws.
 */
export function formatPartialDate({ value, precision }: PartialDate): string {
  if (!isPartialDate({ value, precision })) return value;
  const parts = value.split('-');
  switch (precision) {
    case 'year':
      return value;
    case 'month':
      return `${monthOf(parts[1])} ${parts[0]}`;
    case 'day':
      return `${dayName(parts[2])} ${monthOf(parts[1])} ${parts[0]}`;
    case 'day-of-unknown-year':
      // "MM-DD"
      return `${dayName(parts[1])} ${monthOf(parts[0])}`;
  }
}

/** Whether a text is a day of the calendar: `2013-10-08`. */
export const isDay = (value: string): boolean => isPartialDate({ value, precision: 'day' });

/** “12 mars 2026”, of an ISO day or instant; an instant is read in Paris, where the committees sit. Anything else stays as it is. */
export function formatDay(iso: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(iso) ? new Date(iso) : null;
  const day = instant && !Number.isNaN(instant.getTime()) ? parisDay(instant) : iso;
  return formatPartialDate({ value: day, precision: 'day' });
}

const weekdayWriter = new Intl.DateTimeFormat(intlLocale, { weekday: 'long', timeZone: 'UTC' });

/** “jeudi 12 mars 2026”, “Thursday 12 March 2026”, of an ISO day. */
export function formatWeekday(isoDay: string): string {
  return `${weekdayWriter.format(new Date(`${isoDay}T00:00:00Z`))} ${formatDay(isoDay)}`;
}

/** Whole days from a moment, as it is read in Paris, to an ISO day: 0 on that day, negative after it. */
export function daysUntil(isoDay: string, now: Date): number {
  return Math.round((Date.parse(`${isoDay}T00:00:00Z`) - Date.parse(`${parisDay(now)}T00:00:00Z`)) / 86_400_000);
}

/** Costly to make: once. */
const inParis = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function parisDay(date: Date): string {
  return inParis.format(date);
}

/** French “10 h 00”, of "10:00", with spaces that do not break; English “10:00”. What is no time stays as it is. */
export function formatTime(time: string): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  if (hours === undefined) return time;
  return locale === 'fr' ? `${Number(hours)}\u00a0h\u00a0${minutes}` : `${Number(hours)}:${minutes}`;
}

/** Whole years between a day and a moment; at least 0, also when the day is none. */
export function yearsSince(isoDay: string, now: Date): number {
  const then = new Date(isoDay);
  if (Number.isNaN(then.getTime())) return 0;
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const before =
    now.getUTCMonth() < then.getUTCMonth() ||
    (now.getUTCMonth() === then.getUTCMonth() && now.getUTCDate() < then.getUTCDate());
  return Math.max(0, years - (before ? 1 : 0));
}
