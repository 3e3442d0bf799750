import { describe, expect, it } from 'vitest';
import { meetingReport, page, practice, territory, types } from '../types';
import { periodMistakes } from './periods';

const day = (value: string) => ({ value, precision: 'day' });

describe('periodMistakes', () => {
  it.each([
    [practice, { startDate: { value: '2020', precision: 'year' }, endDate: day('2010-05-01') }, ['endDate']],
    [territory, { validFrom: '2020-01-01', validTo: '2019-12-31' }, ['validTo']],
    [
      meetingReport,
      { date: day('2020-03-02'), endDate: '2020-03-01', programme: [{ day: '2021-01-01' }] },
      ['endDate'],
      ['programme', 0, 'day'],
    ],
    [
      meetingReport,
      { date: day('2020-03-02'), programme: [{ day: '2020-03-02' }, { day: '2020-03-03' }] },
      ['programme', 1, 'day'],
    ],
  ])('finds the date that contradicts another (%#)', (type, values, ...paths) => {
    expect(periodMistakes(type, values)).toMatchObject(paths.map((path) => ({ path })));
  });

  it('says nothing of what is not known, of what no kind accepts, and of types without a period', () => {
    expect(periodMistakes(practice, { startDate: { value: '2020', precision: 'year' }, endDate: null })).toEqual([]);
    expect(periodMistakes(practice, { startDate: day('2020-01-01'), endDate: day('never') })).toEqual([]);
    expect(periodMistakes(meetingReport, { date: day('2020-03-02'), programme: [{ day: null }, {}] })).toEqual([]);
    expect(periodMistakes(page, { startDate: day('2020-01-01'), endDate: day('2019-01-01') })).toEqual([]);
  });

  it('is told of fields that exist', () => {
    for (const { fields, period } of types) {
      if (!period) continue;
      const { start, end, parts } = period;
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([start, end, ...(parts ? [parts.field] : [])]));
      const column = parts && fields[parts.field]?.kind.column;
      if (parts) expect(column).toMatchObject({ type: 'component', parts: { [parts.day]: expect.anything() } });
    }
  });
});
