import { isTime } from './session-times';

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
