import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionCalendar, type SessionEvent } from './session-calendar';

const event: SessionEvent = {
  session: {
    title: 'Séance ordinaire',
    date: '2026-03-12',
    start: '18:30',
    end: '20:00',
    place: 'Mairie, salle 2',
    link: 'https://visio.example.org/s;1',
  },
  uid: 'session-abc@site.example',
  sequence: 2,
  cancelled: false,
  organiser: { name: 'Comité de suivi (Passerelles)', address: 'mailto:bonjour@site.example' },
  url: 'https://cms.example/admin/plugins/committee/sessions/abc',
  description: 'Ordre du jour :\n1. « Jardin »',
  locale: 'fr',
  writtenAt: '2026-03-01T09:00:00.000Z',
};

/** Properties as a calendar reads them: lines unfolded, values unescaped. */
function read(file: string): Record<string, string> {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return Object.fromEntries(
    unfolded.map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=(?:"[^"]*"|[^":;]*))*):(.*)$/.exec(line) ?? [line];
      return [name, value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))];
    }),
  );
}
const plan = (change: Partial<SessionEvent['session']>) =>
  read(sessionCalendar({ ...event, session: { ...event.session, ...change } }));

describe('the calendar file of a session', () => {
  it('says when, where, what, and who calls', () => {
    expect(read(sessionCalendar(event))).toEqual({
      BEGIN: 'VEVENT',
      END: 'VCALENDAR',
      VERSION: '2.0',
      PRODID: '-//Passerelles//Committee//FR',
      CALSCALE: 'GREGORIAN',
      METHOD: 'PUBLISH',
      UID: 'session-abc@site.example',
      DTSTAMP: '20260301T090000Z',
      SEQUENCE: '2',
      STATUS: 'CONFIRMED',
      // Winter in Paris: one hour ahead.
      DTSTART: '20260312T173000Z',
      DTEND: '20260312T190000Z',
      SUMMARY: 'Séance ordinaire',
      LOCATION: 'Mairie, salle 2\nhttps://visio.example.org/s;1',
      DESCRIPTION: 'Ordre du jour :\n1. « Jardin »',
      'ORGANIZER;CN="Comité de suivi (Passerelles)"': 'mailto:bonjour@site.example',
      URL: 'https://cms.example/admin/plugins/committee/sessions/abc',
    });
  });

  it('follows the clock of the committee, in summer too and past midnight', () => {
    expect(plan({ date: '2026-07-02' }).DTSTART).toBe('20260702T163000Z');
    const late = plan({ start: '22:00', end: '00:30' });
    expect([late.DTSTART, late.DTEND]).toEqual(['20260312T210000Z', '20260312T233000Z']);
  });

  it('leaves out the end and the place that are not known', () => {
    const open = plan({ end: null, place: null, link: null });
    expect([open.DTEND, open.LOCATION]).toEqual([undefined, undefined]);
  });

  it('takes a cancelled session out', () => {
    expect(read(sessionCalendar({ ...event, cancelled: true, sequence: 3 }))).toMatchObject({
      METHOD: 'CANCEL',
      STATUS: 'CANCELLED',
      SEQUENCE: '3',
      UID: 'session-abc@site.example',
    });
  });

  it('is none without an hour', () =>
    expect(() => sessionCalendar({ ...event, session: { ...event.session, start: null } })).toThrow('without an hour'));

  it('keeps to the grammar whatever people write', () => {
    const words = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(words, words, words, (title, place, name) => {
        const file = sessionCalendar({
          ...event,
          session: { ...event.session, title, place },
          description: `${title}\r\n${place}`,
          organiser: { ...event.organiser, name },
        });
        const names = Object.keys(read(file)).map((property) => property.replace(/;.*/s, ''));
        expect(names).toEqual(
          Object.keys(read(sessionCalendar(event))).map((property) => property.replace(/;.*/s, '')),
        );
      }),
    );
  });
});
