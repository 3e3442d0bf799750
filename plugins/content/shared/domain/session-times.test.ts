import { describe, expect, it } from 'vitest';
import { isSessionTime } from './session-times';

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
