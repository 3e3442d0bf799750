import { describe, expect, it } from 'vitest';
import { readTime } from './read-time';

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
