import { endsBeforeStart, type PartialDate } from './partial-date';

export interface MeetingDays {
  date: PartialDate | null;
  /** The last day, `2019-03-14`; null for a meeting of one day. */
  endDate: string | null;
}

const dayOf = (value: string): PartialDate => ({ value, precision: 'day' });

/** Whether a session can take place on this day, as far as the days of the meeting are known. */
export function isDayOfMeeting(day: string, { date, endDate }: MeetingDays): boolean {
  const last = endDate === null ? date : dayOf(endDate);
  const isBefore = date !== null && endsBeforeStart(date, dayOf(day));
  const isAfter = last !== null && endsBeforeStart(dayOf(day), last);
  return !isBefore && !isAfter;
}
