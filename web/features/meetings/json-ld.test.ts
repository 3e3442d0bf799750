import { expect, it } from 'vitest';
import type { Meeting } from '../../lib/cms/meetings';
import { meetingJsonLd } from './json-ld';

const meeting = {
  title: 'Trois jours',
  date: { value: '2019-03-12', precision: 'day' },
  organisers: [],
  territories: [],
};

it('says the last day of a meeting of several', () => {
  const of = (endDate: string | null) =>
    meetingJsonLd({ ...meeting, endDate } as unknown as Meeting, 'https://a.example/r');
  expect(of('2019-03-14')).toMatchObject({ startDate: '2019-03-12', endDate: '2019-03-14' });
  expect(of(null)).not.toHaveProperty('endDate');
});
