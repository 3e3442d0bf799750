import { useIntl } from 'react-intl';
import { committeeTimeZone } from '../../../shared';

export type Dates = {
  /** `12 mars 2026` from an ISO date or date and time. */
  day(iso: string): string;
  /** `12 mars 2026 à 14:05`, in the reader's own time zone. */
  moment(iso: string): string;
};

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;
const fullDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Dates as people of the admin panel's language write them. */
export function useDates(): Dates {
  const { formatDate } = useIntl();
  return {
    // A calendar day is the same for everyone: read in UTC, it cannot slip to the day before.
    day: (iso) => formatDate(iso, calendarDay.test(iso) ? { ...fullDay, timeZone: 'UTC' } : fullDay),
    moment: (iso) => formatDate(iso, { ...fullDay, hour: '2-digit', minute: '2-digit' }),
  };
}

/** The calendar day where the committees sit, whatever the reader's own time zone: `2026-03-12`. */
export const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: committeeTimeZone });

const dayLength = 24 * 60 * 60 * 1000;

/** Whole days between an instant and now: negative when it has passed. */
export const daysUntil = (iso: string, now: number = Date.now()): number =>
  Math.ceil((Date.parse(iso) - now) / dayLength);

/** Whole days that have passed since an instant. */
export const daysSince = (iso: string, now: number = Date.now()): number =>
  Math.max(0, Math.floor((now - Date.parse(iso)) / dayLength));
