const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isTime = (value: string): boolean => timePattern.test(value);

/** Whether a session's times can be: `HH:MM` each, and the end, when both are known, after the start. */
export function isSessionTime(session: { start?: string | null; end?: string | null }): boolean {
  const { start, end } = session;
  if (start && !isTime(start)) return false;
  if (end && !isTime(end)) return false;
  return !(start && end) || start < end;
}
