import {
  calendarInstant,
  calendarLines,
  calendarParameter,
  calendarText,
  dayAfter,
  instantIn,
} from '@passerelles/kit/shared';
import { committeeTimeZone } from './days';
import type { SessionPlan } from './sessions';

/** Everything that the calendar of one session says. */
export interface SessionEvent {
  session: SessionPlan;
  /** Of the session, for ever: by it a calendar knows that a later file changes the same entry. */
  uid: string;
  /** 0 at the convocation, one more at each change and for the cancellation. */
  sequence: number;
  cancelled: boolean;
  /** Who calls: a name, and the address that mails come from (`mailto:…`). */
  organiser: { name: string; address: string };
  /** The page of the session. */
  url: string;
  /** Its agenda, in the reader's language. */
  description: string;
  locale: 'fr' | 'en';
  /** ISO 8601 in UTC. */
  writtenAt: string;
}

/**
 * A session as an iCalendar file (RFC 5545, RFC 5546). `PUBLISH`: members answer by nothing that the platform would read, so that no
 * attendee is named. Hours are instants in UTC, which every calendar shows where its reader is.
 * @throws where it has no hour: nobody is called to such a session
 */
export function sessionCalendar(event: SessionEvent): string {
  const { session, cancelled, organiser } = event;
  const { start, end, place, link } = session;
  if (start === null) throw new Error('A session without an hour has no place in a calendar');
  const at = (day: string, time: string) => calendarInstant(instantIn(committeeTimeZone, day, time).toISOString());
  const where = [place, link].filter((one) => one !== null).join('\n');
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Passerelles//Committee//${event.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${calendarText(event.uid)}`,
    `DTSTAMP:${calendarInstant(event.writtenAt)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART:${at(session.date, start)}`,
    ...(end === null ? [] : [`DTEND:${at(end <= start ? dayAfter(session.date) : session.date, end)}`]),
    `SUMMARY:${calendarText(session.title)}`,
    ...(where === '' ? [] : [`LOCATION:${calendarText(where)}`]),
    ...(event.description === '' ? [] : [`DESCRIPTION:${calendarText(event.description)}`]),
    `ORGANIZER;CN=${calendarParameter(organiser.name)}:${organiser.address}`,
    `URL:${event.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
