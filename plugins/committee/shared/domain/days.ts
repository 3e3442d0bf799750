/** Calendar days as text, `2026-03-12`: they compare like the days that they write, and no time zone comes in. */

const DAY_MS = 24 * 60 * 60 * 1000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one day to another; 0 within a day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}
