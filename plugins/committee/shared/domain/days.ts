/** Calendar days as text, `2026-03-12`: they compare like the days that they write, and no time zone comes in. */

const DAY_MS = 24 * 60 * 60 * 1000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one day to another; 0 within a day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** Where the committees sit: the hours of their sessions are those of its clocks. */
export const committeeTimeZone = 'Europe/Paris';

/** The day so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(midnight(day) - days * DAY_MS).toISOString().slice(0, 10);
