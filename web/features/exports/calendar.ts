import type { ExportHead, ExportRecord } from '@passerelles/search/shared';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';
import { isDay } from '../../lib/format/dates';
import { dateOf } from './date-of';

const t = messages.exports;
const octets = new TextEncoder();
const mostOctets = 75;

/** Start of a calendar (RFC 5545) of the meetings whose day is known; it says how many are left out because theirs is not. */
export function calendarStart(head: ExportHead): string {
  const said = head.undatedMeetings > 0 ? t.calendarLeavesOut(head.undatedMeetings) : t.calendarSubtitle;
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Passerelles//Agenda//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(t.calendarTitle)}`,
    `X-WR-CALDESC:${text(said)}`,
  ]);
}

/** One meeting as an event of whole days, to the day after the last; nothing for what is no meeting, or whose day is not known. */
export function calendarEvent(record: ExportRecord, site: string): string {
  const day = dateOf(record.date);
  if (record.kind !== 'meeting-report' || !isDay(day)) return '';
  const last = dateOf(record.endDate);
  const place = [record.venue, ...record.territories].filter(Boolean).join(', ');
  const host = new URL(site).hostname;
  return lines([
    'BEGIN:VEVENT',
    `UID:${text(record.id)}@${host}`,
    // When it was last changed, and not now: the same calendar is the same bytes.
    `DTSTAMP:${instant(record.updatedAt ?? `${day}T00:00:00.000Z`)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(isDay(last) && last > day ? last : day))}`,
    `SUMMARY:${text(record.title)}`,
    ...(record.summary ? [`DESCRIPTION:${text(record.summary)}`] : []),
    ...(place ? [`LOCATION:${text(place)}`] : []),
    `URL:${site + encodeURI(record.url)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

export const calendarEnd = 'END:VCALENDAR\r\n';

/** TEXT: backslash, semicolon, comma and line ends escaped; other control characters have no place in it. */
export function text(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** No line over 75 octets, and none cut inside a character; a continuation starts with a space. */
export function fold(line: string): string {
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

const lines = (list: readonly string[]): string => list.map((line) => `${fold(line)}\r\n`).join('');
const basic = (day: string): string => day.replaceAll('-', '');
const instant = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/gu, '')}Z`;

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
