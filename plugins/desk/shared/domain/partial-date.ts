import type { DatePrecision } from '@passerelles/config/vocabulary';

/** A date as precisely as it is known: `2011`, `2011-06`, `2013-10-08`, or `01-16` of a year that is not known. */
export interface PartialDate {
  value: string;
  precision: DatePrecision;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOf(month: number, day: number, year?: number): boolean {
  const longest = daysInMonth[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month !== 2 || day < 29 || leap;
}

const shapes: Record<DatePrecision, RegExp> = {
  year: /^(\d{4})$/,
  month: /^(\d{4})-(\d{2})$/,
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  'day-of-unknown-year': /^(\d{2})-(\d{2})$/,
};

/** Whether the value exists in the calendar and is written at the precision it claims. */
export function isPartialDate({ value, precision }: PartialDate): boolean {
  const match = shapes[precision].exec(value);
  if (!match) return false;
  const [first = 0, second = 0, third = 0] = match.slice(1).map(Number);
  if (precision === 'day-of-unknown-year') return isDayOf(first, second);
  if (precision === 'year') return true;
  if (precision === 'month') return second >= 1 && second <= 12;
  return isDayOf(second, third, first);
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
