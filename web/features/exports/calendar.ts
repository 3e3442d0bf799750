import { calendarDay, calendarInstant, calendarLines, calendarText, dayAfter } from '@passerelles/kit/shared';
import type { ExportHead, ExportRecord } from '@passerelles/search/shared';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';
import { isDay } from '../../lib/format/dates';
import { dateOf } from './date-of';

const t = messages.exports;

/** Start of a calendar (RFC 5545) of the meetings whose day is known; it says how many are left out because theirs is not. */
export function calendarStart(head: ExportHead): string {
  const said = head.undatedMeetings > 0 ? t.calendarLeavesOut(head.undatedMeetings) : t.calendarSubtitle;
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Passerelles//Agenda//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${calendarText(t.calendarTitle)}`,
    `X-WR-CALDESC:${calendarText(said)}`,
  ]);
}

/** One meeting as an event of whole days, to the day after the last; nothing for what is no meeting, or whose day is not known. */
export function calendarEvent(record: ExportRecord, site: string): string {
  const day = dateOf(record.date);
  if (record.kind !== 'meeting-report' || !isDay(day)) return '';
  const last = dateOf(record.endDate);
  const place = [record.venue, ...record.territories].filter(Boolean).join(', ');
  const host = new URL(site).hostname;
  return calendarLines([
    'BEGIN:VEVENT',
    `UID:${calendarText(record.id)}@${host}`,
    // The last change and not the present time, so that an unchanged calendar has unchanged bytes.
    `DTSTAMP:${calendarInstant(record.updatedAt ?? `${day}T00:00:00.000Z`)}`,
    `DTSTART;VALUE=DATE:${calendarDay(day)}`,
    `DTEND;VALUE=DATE:${calendarDay(dayAfter(isDay(last) && last > day ? last : day))}`,
    `SUMMARY:${calendarText(record.title)}`,
    ...(record.summary ? [`DESCRIPTION:${calendarText(record.summary)}`] : []),
    ...(place ? [`LOCATION:${calendarText(place)}`] : []),
    `URL:${site + encodeURI(record.url)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

export const calendarEnd = 'END:VCALENDAR\r\n';
