const octets = new TextEncoder();
const mostOctets = 75;

/** TEXT of RFC 5545: backslash, semicolon, comma and line ends escaped; other control characters have no place in it. */
export function calendarText(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A parameter's value, quoted: a quote cannot be written in it, and control characters have no place there. */
export const calendarParameter = (value: string): string =>
  `"${value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u001f\u007f]/gu, ' ')
    .replaceAll('"', '’')}"`;

/** No line over 75 octets, and none cut inside a character; a continuation starts with a space. */
export function foldCalendarLine(line: string): string {
  let [folded, room] = ['', mostOctets];
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = mostOctets - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Content lines as they are written, each folded and ended. */
export const calendarLines = (list: readonly string[]): string =>
  list.map((line) => `${foldCalendarLine(line)}\r\n`).join('');

/** `20260312` of `2026-03-12`. */
export const calendarDay = (day: string): string => day.replaceAll('-', '');

/** `20260312T173000Z` of an instant, ISO 8601 in UTC. */
export const calendarInstant = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/gu, '')}Z`;
