import type { DatePrecision } from '@passerelles/config/vocabulary';

/** A date that says how much of it is known: `2011`, `2011-06`, `2013-10-08`, or `01-16` of a year that is not known. */
export interface PartialDate {
  value: string;
  precision: DatePrecision;
}

/** How each precision is written, for people who got it wrong. */
export const partialDateExamples: Readonly<Record<DatePrecision, string>> = {
  year: '2011',
  month: '2011-06',
  day: '2013-10-08',
  'day-of-unknown-year': '01-16',
};

/** Years 1000 to 2999: those that a sheet can speak of. */
const patterns: Readonly<Record<DatePrecision, RegExp>> = {
  year: /^[12]\d{3}$/,
  month: /^[12]\d{3}-\d{2}$/,
  day: /^[12]\d{3}-\d{2}-\d{2}$/,
  'day-of-unknown-year': /^\d{2}-\d{2}$/,
};

/** Whether a day exists in the calendar: 2013-02-29 does not. */
export function isCalendarDay(value: string): boolean {
  if (!patterns.day.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether `value` is written as `precision` wants and exists in the calendar (29 February exists when the year is unknown). */
export function isPartialDate({ value, precision }: PartialDate): boolean {
  if (!patterns[precision]?.test(value)) return false;
  if (precision === 'year') return true;
  if (precision === 'month') return isCalendarDay(`${value}-01`);
  return isCalendarDay(precision === 'day' ? value : `2000-${value}`);
}

/**
 * Whether a period ends before it starts, for certain: the last day that the end can mean comes before the first that the start can.
 * From 2019 to March 2019 is possible, and whatever touches a day of an unknown year. Both dates are to be of the calendar.
 */
export function endsBeforeStart(start: PartialDate, end: PartialDate): boolean {
  if (start.precision === 'day-of-unknown-year' || end.precision === 'day-of-unknown-year') return false;
  // As texts, cut to what both say: years before months before days.
  const known = Math.min(start.value.length, end.value.length);
  return end.value.slice(0, known) < start.value.slice(0, known);
}

/** Months by the letters that tell them, in French and English, full or shortened. */
const months: readonly RegExp[] = [
  /^jan(v(ier)?|uary)?$/,
  /^(fev(r(ier)?)?|feb(ruary)?)$/,
  /^mar(s|ch)?$/,
  /^(avr(il)?|apr(il)?)$/,
  /^ma[iy]$/,
  /^jui?n(e)?$/,
  /^(juil(let)?|jul(y)?)$/,
  /^(aout|aug(ust)?)$/,
  /^sept?(embre|ember)?$/,
  /^oct(obre|ober)?$/,
  /^nov(embre|ember)?$/,
  /^dec(embre|ember)?$/,
];

const pad = (part: string) => part.padStart(2, '0');

/** The number of a month by its name, `03`; null for no month. */
function monthOf(name: string): string | null {
  const index = months.findIndex((pattern) => pattern.test(name));
  return index < 0 ? null : pad(String(index + 1));
}

/** “8 octobre 2013”, “mars 2019”, “1er mars”: year, month and day as far as they are said. */
function inWords(text: string): string | null {
  const [, day, name = '', year] = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)\.?(?: (\d{4}))?$/.exec(text) ?? [];
  const month = monthOf(name);
  if (month === null || (day === undefined && year === undefined)) return null;
  return [year, month, day && pad(day)].filter((part) => part !== undefined).join('-');
}

/** Day first, as it is written in French: `8/10/2013`, `8.10.2013`, `06/2011`, `16/01`. */
function inFigures(text: string): string | null {
  const [, day, month = '', year] = /^(?:(\d{1,2})[/. -])?(\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return [year, pad(month), ...(day ? [pad(day)] : [])].join('-');
  const [, dayOnly, monthOnly] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  return dayOnly === undefined ? null : `${pad(monthOnly ?? '')}-${pad(dayOnly)}`;
}

/**
 * Reads what a person typed, and finds the precision: `2011`, `mars 2011`, `8 octobre 2013`, `06/2011`, `8/10/2013` and the ISO forms;
 * `16 janvier` or `16/01` is a day of a year that is not known. Null when it is none of them: a year of two digits could be two.
 */
export function readPartialDate(typed: string): PartialDate | null {
  const text = typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ');
  const value = inWords(text.replace(/^(?:le|the|en|in) /, '')) ?? inFigures(text) ?? text;
  for (const precision of ['year', 'month', 'day', 'day-of-unknown-year'] as const) {
    if (isPartialDate({ value, precision })) return { value, precision };
  }
  return null;
}

/** Reads a whole day; null when it is none, or not whole. */
export function readDay(typed: string): string | null {
  const date = readPartialDate(typed);
  return date?.precision === 'day' ? date.value : null;
}

/** The date as a person types it, so that a form shows what it will read back. */
export const writePartialDate = ({ value }: PartialDate): string => value.split('-').reverse().join('/');
