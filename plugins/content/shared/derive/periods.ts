import { isDayOfMeeting } from '../domain/meeting-days';
import { endsBeforeStart, isPartialDate, type PartialDate } from '../domain/partial-date';
import { isRecord, rowsOf } from '../kinds/kind';
import type { Type } from '../types/field';
import type { Values } from './values';

export interface PeriodMistake {
  path: readonly (string | number)[];
  code: 'END_BEFORE_START' | 'NOT_A_DAY_OF_MEETING';
  /** The date that can't be. */
  value: string;
}

/** A partial date, or a day of the calendar; null for none, and for what is neither, which the field's kind refuses by itself. */
function dateIn(value: unknown): PartialDate | null {
  const date = typeof value === 'string' ? { value, precision: 'day' } : value;
  return isRecord(date) && date['value'] && date['precision'] && isPartialDate(date as unknown as PartialDate)
    ? ({ value: date['value'], precision: date['precision'] } as PartialDate)
    : null;
}

/** Dates that contradict each other, by the period that the description of the type names: its own first, then those of its parts. */
export function periodMistakes({ period }: Type, values: Values): PeriodMistake[] {
  if (!period) return [];
  const start = dateIn(values[period.start]);
  const end = dateIn(values[period.end]);
  const order: PeriodMistake[] =
    start && end && endsBeforeStart(start, end)
      ? [{ path: [period.end], code: 'END_BEFORE_START', value: end.value }]
      : [];
  if (!period.parts) return order;
  const { field, day: name } = period.parts;
  const days = { date: start, endDate: end?.value ?? null };
  const ofParts = rowsOf(values[field]).flatMap((row, index): PeriodMistake[] => {
    const day = dateIn(row[name])?.value;
    return day === undefined || isDayOfMeeting(day, days)
      ? []
      : [{ path: [field, index, name], code: 'NOT_A_DAY_OF_MEETING', value: day }];
  });
  return [...order, ...ofParts];
}
