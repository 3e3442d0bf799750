import { describe, expect, it } from 'vitest';
import {
  changedSince,
  isHeld,
  isSameAgenda,
  isSessionReminderDue,
  missingToConvene,
  nextPoint,
  readLink,
  readSessionLine,
  sessionLine,
  type Announced,
  type SessionPlan,
} from './sessions';

const plan: SessionPlan = {
  title: 'Séance ordinaire',
  date: '2026-03-12',
  start: '18:30',
  end: '20:00',
  place: 'Mairie d’Angers',
  link: null,
};
const announced: Announced = { ...plan, on: '2026-03-01', agenda: ['a', 'point-1'], seats: ['s'] };

describe('a session', () => {
  it('is held on its day, until it is ended', () => {
    expect(isHeld({ date: '2026-03-12', state: 'planned' }, '2026-03-12')).toBe(true);
    expect(isHeld({ date: '2026-03-12', state: 'planned' }, '2026-03-11')).toBe(false);
    expect(isHeld({ date: '2026-03-12', state: 'planned' }, '2026-03-13')).toBe(false);
    expect(isHeld({ date: '2026-03-12', state: 'ended' }, '2026-03-12')).toBe(false);
    expect(isHeld({ date: '2026-03-12', state: 'cancelled' }, '2026-03-12')).toBe(false);
  });

  it.each([
    { date: '2026-03-12', place: 'Mairie d’Angers' },
    { date: '2026-03-12', place: null },
  ])('is read as it was written: %o', (held) => {
    expect(readSessionLine(sessionLine(held))).toEqual(held);
  });

  it('is none where a record names none', () => expect(readSessionLine(null)).toBeNull());
});

describe('calling members', () => {
  it.each([
    [{}, []],
    [{ end: null }, []],
    [{ place: null, link: 'https://visio.example.org' }, []],
    [{ start: null, end: null }, ['start']],
    [{ place: null }, ['place']],
    [{ start: null, end: null, place: null }, ['start', 'place']],
  ])('with %o lacks %o', (change, missing) => expect(missingToConvene({ ...plan, ...change })).toEqual(missing));

  it.each([
    [{}, announced.agenda, []],
    [{ start: '19:00' }, announced.agenda, ['hours']],
    [{ end: null }, announced.agenda, ['hours']],
    [
      { date: '2026-03-13', place: null, link: 'https://visio.example.org' },
      announced.agenda,
      ['date', 'place', 'link'],
    ],
    [{ title: 'Séance de mars' }, ['a'], ['title', 'agenda']],
    [{}, ['point-1', 'a'], ['agenda']],
  ])('what changed by %o and the agenda %o is %o', (change, agenda, facets) =>
    expect(changedSince(announced, { ...plan, ...change }, agenda)).toEqual(facets),
  );
});

describe('the reminder of a session', () => {
  const session = { state: 'planned', date: '2026-03-12', announced, remindedFor: null } as const;
  it.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
    ['2026-03-11', true],
    ['2026-03-12', false],
    ['2026-03-13', false],
  ])('is due on %s: %s', (today, due) => expect(isSessionReminderDue(session, today)).toBe(due));

  it.each([
    ['it was sent', { remindedFor: '2026-03-12' }, false],
    ['it was sent for another day, before the session moved', { remindedFor: '2026-03-05' }, true],
    ['nobody was called', { announced: null }, false],
    ['members were told within these days', { announced: { on: '2026-03-10' } }, false],
    ['members were told the day before these', { announced: { on: '2026-03-09' } }, true],
    ['it is cancelled', { state: 'cancelled' as const }, false],
  ])('when %s', (_when, change, due) =>
    expect(isSessionReminderDue({ ...session, ...change }, '2026-03-11')).toBe(due),
  );
});

describe('the agenda', () => {
  it('numbers its own points on, whatever was taken off', () => {
    expect(nextPoint([])).toBe('point-1');
    expect(nextPoint([{ id: 'point-1' }, { id: 'point-10' }, { id: 'point-9' }])).toBe('point-11');
  });

  it.each([
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['a', 'a'], false],
    [['a', 'b'], ['a', 'c'], false],
    [[], [], true],
  ])('%o in the order %o is the same: %s', (one, other, same) => expect(isSameAgenda(one, other)).toBe(same));
});

describe('an address as people write it', () => {
  it.each([
    ['https://visio.example.org/salle?a=b', 'https://visio.example.org/salle?a=b'],
    ['visio.example.org/salle', 'https://visio.example.org/salle'],
    ['  visio.example.org:8443/salle ', 'https://visio.example.org:8443/salle'],
    ['http://visio.example.org', 'http://visio.example.org'],
    ['HTTPS://visio.example.org', 'HTTPS://visio.example.org'],
    ['salle 3', null],
    ['salle', null],
    ['javascript:alert(1)', null],
    ['mailto:a@example.org', null],
    ['https://', null],
    ['https://visio.example.org/a b', null],
  ])('%s', (typed, link) => expect(readLink(typed)).toBe(link));
});
