import { describe, expect, it } from 'vitest';
import { isDayOfMeeting } from './meeting-days';

const of = (value: string, precision: 'day' | 'month' | 'year' = 'day') => ({ value, precision });

describe('the day of a session', () => {
  it.each([
    ['2019-03-12', true],
    ['2019-03-14', true],
    ['2019-03-11', false],
    ['2019-03-15', false],
  ])('of a meeting from 12 to 14 March may be %s: %s', (day, may) =>
    expect(isDayOfMeeting(day, { date: of('2019-03-12'), endDate: '2019-03-14' })).toBe(may),
  );

  it('of a meeting of one day is that day', () => {
    expect(isDayOfMeeting('2019-03-12', { date: of('2019-03-12'), endDate: null })).toBe(true);
    expect(isDayOfMeeting('2019-03-13', { date: of('2019-03-12'), endDate: null })).toBe(false);
  });

  it('is judged by what is known of the date', () => {
    expect(isDayOfMeeting('2019-03-31', { date: of('2019-03', 'month'), endDate: null })).toBe(true);
    expect(isDayOfMeeting('2019-04-01', { date: of('2019-03', 'month'), endDate: null })).toBe(false);
    expect(isDayOfMeeting('2019-04-01', { date: null, endDate: null })).toBe(true);
    expect(isDayOfMeeting('2019-04-01', { date: null, endDate: '2019-03-31' })).toBe(false);
  });
});
