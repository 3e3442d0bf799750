const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isTime = (value: string): boolean => timePattern.test(value);

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
