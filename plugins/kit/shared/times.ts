const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isTime = (value: string): boolean => timePattern.test(value);

const words: Readonly<Record<string, string>> = { midi: '12:00', minuit: '00:00', noon: '12:00', midnight: '00:00' };

/** Reads a time of day as people write it: `9h30`, `9 h 30`, `11 h`, `9:30`, `midi`. Null when it is none. */
export function readTime(typed: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const word = words[text];
  if (word !== undefined) return word;
  const [, hour, minute = '00'] = /^(\d{1,2})\s*(?:h(?:eures?)?|:)\s*(\d{2})?(?:\s*min)?$/.exec(text) ?? [];
  if (hour === undefined) return null;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isTime(time) ? time : null;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** No part of a day is longer: an end that seems to be before the start is then after midnight, or a mistake. */
const longest = 12 * 60;

/** Whether a session's times can be: `HH:MM` each, and the end, when both are known, after the start, be it after midnight. */
export function isSessionTime(session: { start?: string | null; end?: string | null }): boolean {
  const { start, end } = session;
  if (start && !isTime(start)) return false;
  if (end && !isTime(end)) return false;
  if (!start || !end) return true;
  if (start < end) return true;
  const length = minutes(end) + 24 * 60 - minutes(start);
  return start !== end && length <= longest;
}

/** The day after a calendar day, `2026-03-01` of `2026-02-28`. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * The instant at which a clock of that time zone shows this day (`2026-03-12`) and this time (`18:30`). An hour that is
 * skipped in spring is read an hour later, one that comes twice in autumn is the first of both.
 */
export function instantIn(timeZone: string, day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // The day before and the day after have the two offsets that can hold on a day on which the clock changes.
  const offsets = [-1, 1].map((days) => offsetOf(timeZone, asUtc + days * 24 * 60 * 60 * 1000));
  const found = offsets
    .map((offset) => asUtc - offset)
    .sort((one, other) => one - other)
    .find((at) => at + offsetOf(timeZone, at) === asUtc);
  return new Date(found ?? asUtc - (offsets[0] ?? 0));
}

// Costly to make: one a zone.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  clocks.set(timeZone, made);
  return made;
}

/** Milliseconds by which clocks of a time zone are ahead of UTC at an instant. */
function offsetOf(timeZone: string, at: number): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day, hour, minute, second } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
