import { committeeTimeZone } from '../../../shared';

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: committeeTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of an instant where the committees sit: `2026-03-02`. */
export function dayOf(instant: Date): string {
  return calendar.format(instant);
}

export function today(): string {
  return dayOf(new Date());
}

/** One moment, for everything that an answer says of the time. */
export interface Moment {
  day: string;
  at: Date;
}
export function thisMoment(): Moment {
  const at = new Date();
  return { day: dayOf(at), at };
}

export function nowIso(): string {
  return new Date().toISOString();
}
