import type { DatePrecision } from '@passerelles/config/vocabulary';

/**
 * A date as precise as it is known: `2011`, `2011-06`, `2013-10-08`, or `01-16` of a year that is not known.
 * HTML's `datetime` attribute writes all four in the same way.
 */
export interface PartialDate {
  value: string;
  precision: DatePrecision;
}

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** “mars”, of 3. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const monthOf = (text: string | undefined): string => monthName(Number(text));
/** In French the first of a month is an ordinal, the other days are not. */
const dayOf = (text: string | undefined): string => (Number(text) === 1 ? '1ᵉʳ' : String(Number(text)));

/**
 * A date in French with the precision that it has: “8 octobre 2013”, “juin 2011”, “2011”, “16 janvier”.
 * The year that is missing is said by the page, not here: it is said in another style.
 */
export function formatPartialDate({ value, precision }: PartialDate): string {
  const parts = value.split('-');
  switch (precision) {
    case 'year':
      return value;
    case 'month':
      return `${monthOf(parts[1])} ${parts[0]}`;
    case 'day':
      return `${dayOf(parts[2])} ${monthOf(parts[1])} ${parts[0]}`;
    case 'day-of-unknown-year':
      // "MM-DD"
      return `${dayOf(parts[1])} ${monthOf(parts[0])}`;
  }
}

/** “12 mars 2026”, of an ISO day or instant; an instant is read in Paris, where the committees sit. */
export function formatDay(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : parisDay(new Date(iso));
  return formatPartialDate({ value: day, precision: 'day' });
}

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** “jeudi 12 mars 2026”, of an ISO day. */
export function formatWeekday(isoDay: string): string {
  return `${weekdays[new Date(`${isoDay}T00:00:00Z`).getUTCDay()]} ${formatDay(isoDay)}`;
}

/** Whole days from a moment, as it is read in Paris, to an ISO day: 0 on that day, negative after it. */
export function daysUntil(isoDay: string, now: Date): number {
  return Math.round((Date.parse(`${isoDay}T00:00:00Z`) - Date.parse(`${parisDay(now)}T00:00:00Z`)) / 86_400_000);
}

function parisDay(date: Date): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' }).format(date);
}

/** “10 h 00”, of "10:00", with spaces that do not break. */
export function formatTime(time: string): string {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)}\u00a0h\u00a0${minutes}`;
}

/** Whole years between a day and a moment; at least 0. */
export function yearsSince(isoDay: string, now: Date): number {
  const then = new Date(isoDay);
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const before = now.getUTCMonth() < then.getUTCMonth() || (now.getUTCMonth() === then.getUTCMonth() && now.getUTCDate() < then.getUTCDate());
  return Math.max(0, years - (before ? 1 : 0));
}
