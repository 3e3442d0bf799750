import { describe, expect, it } from 'vitest';
import { dayAfter, instantIn, isSessionTime, readTime } from './times';

describe('a time of day as people write it', () => {
  it.each([
    ['9h30', '09:30'],
    ['9 h 30', '09:30'],
    ['9\u00a0h\u00a030', '09:30'],
    ['11 h', '11:00'],
    ['11H', '11:00'],
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['14 heures', '14:00'],
    ['14 heures 15', '14:15'],
    ['0h05', '00:05'],
    ['midi', '12:00'],
    ['minuit', '00:00'],
  ])('%s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each(['25h', '9h75', '9h3', '9', 'matin', '', '930', '24:00'])('is not “%s”', (typed) =>
    expect(readTime(typed)).toBeNull(),
  );
});

describe('times of a session', () => {
  it('takes a start alone, an end after the start, and nothing', () => {
    expect(isSessionTime({ start: '10:00' })).toBe(true);
    expect(isSessionTime({ start: '10:00', end: '12:30' })).toBe(true);
    expect(isSessionTime({})).toBe(true);
  });
  it('takes an end after midnight', () => {
    expect(isSessionTime({ start: '21:00', end: '01:30' })).toBe(true);
    expect(isSessionTime({ start: '18:00', end: '06:00' })).toBe(true);
    expect(isSessionTime({ start: '18:00', end: '06:01' })).toBe(false);
    expect(isSessionTime({ start: '18:00', end: '18:00' })).toBe(false);
  });
  it('refuses an end before the start and what is no time', () => {
    expect(isSessionTime({ start: '10:00', end: '09:00' })).toBe(false);
    expect(isSessionTime({ start: '24:00' })).toBe(false);
    expect(isSessionTime({ end: '9h' })).toBe(false);
  });
});

describe('the instant of an hour where people meet', () => {
  it.each([
    ['in winter', 'Europe/Paris', '2026-01-15', '18:30', '2026-01-15T17:30:00.000Z'],
    ['in summer', 'Europe/Paris', '2026-07-15', '18:30', '2026-07-15T16:30:00.000Z'],
    ['after midnight of another UTC day', 'Europe/Paris', '2026-07-15', '00:30', '2026-07-14T22:30:00.000Z'],
    ['before the clock goes forward', 'Europe/Paris', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['after it went forward', 'Europe/Paris', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['an hour that is skipped', 'Europe/Paris', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['an hour that comes twice', 'Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['after it went back', 'Europe/Paris', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['far in the west', 'America/Martinique', '2026-12-31', '21:00', '2027-01-01T01:00:00.000Z'],
    ['far in the east', 'Pacific/Noumea', '2026-01-01', '08:00', '2025-12-31T21:00:00.000Z'],
  ])('%s', (_what, zone, day, time, instant) => expect(instantIn(zone, day, time).toISOString()).toBe(instant));
});

describe('the day after', () => {
  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('%s', (day, next) => expect(dayAfter(day)).toBe(next));
});
