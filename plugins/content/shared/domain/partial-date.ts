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

const patterns: Readonly<Record<DatePrecision, RegExp>> = {
  year: /^\d{4}$/,
  month: /^\d{4}-\d{2}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
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
 * Reads what a person typed, and finds the precision: `2011`, `06/2011`, `8/10/2013` and the ISO forms; `16/01` is a day of a year that
 * is not known. Null when it is none of them.
 */
export function readPartialDate(typed: string): PartialDate | null {
  const text = typed.trim();
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const french = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text);
  const unknownYear = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const value = french
    ? [french[3], pad(french[2]), ...(french[1] ? [pad(french[1])] : [])].join('-')
    : unknownYear
      ? `${pad(unknownYear[2])}-${pad(unknownYear[1])}`
      : text;
  for (const precision of ['year', 'month', 'day', 'day-of-unknown-year'] as const) {
    if (isPartialDate({ value, precision })) return { value, precision };
  }
  return null;
}

/** The date as a person types it, so that a form shows what it will read back. */
export const writePartialDate = ({ value }: PartialDate): string => value.split('-').reverse().join('/');
