import { describe, expect, it } from 'vitest';
import { endsBeforeStart, isPartialDate, readPartialDate, writePartialDate, type PartialDate } from './partial-date';

describe('partial dates', () => {
  it.each([
    ['2011', 'year'],
    ['2011-06', 'month'],
    ['2013-10-08', 'day'],
    ['2012-02-29', 'day'],
    ['01-16', 'day-of-unknown-year'],
    ['02-29', 'day-of-unknown-year'],
  ] as const)('%s is a %s', (value, precision) => expect(isPartialDate({ value, precision })).toBe(true));
  it.each([
    ['2011-06', 'year'],
    ['2011-13', 'month'],
    ['2013-02-29', 'day'],
    ['02-30', 'day-of-unknown-year'],
    ['8 octobre 2013', 'day'],
    ['', 'year'],
    ['0000', 'year'],
    ['0000-01', 'month'],
    ['0000-01-01', 'day'],
  ] as const)('“%s” is no %s', (value, precision) => expect(isPartialDate({ value, precision })).toBe(false));
});

describe('partial dates as people type them', () => {
  it.each([
    ['2011', { value: '2011', precision: 'year' }],
    ['06/2011', { value: '2011-06', precision: 'month' }],
    ['2011-06', { value: '2011-06', precision: 'month' }],
    ['8/10/2013', { value: '2013-10-08', precision: 'day' }],
    ['16/01', { value: '01-16', precision: 'day-of-unknown-year' }],
    ['01-16', { value: '01-16', precision: 'day-of-unknown-year' }],
  ])('reads %s', (typed, expected) => {
    expect(readPartialDate(typed)).toEqual(expected);
  });

  it.each(['', 'hier', '13/2011', '30/02/2012', '29/02/2011', '2011-6', '32/01'])('refuses “%s”', (typed) => {
    expect(readPartialDate(typed)).toBeNull();
  });

  it('accepts the 29th of February of a year that is not known', () => {
    expect(isPartialDate({ value: '02-29', precision: 'day-of-unknown-year' })).toBe(true);
    expect(isPartialDate({ value: '2011-02-29', precision: 'day' })).toBe(false);
  });

  it('writes what it reads', () => {
    for (const typed of ['2011', '06/2011', '08/10/2013', '16/01']) {
      expect(writePartialDate(readPartialDate(typed)!)).toBe(typed);
    }
  });
});

describe('a date as people write it', () => {
  it.each([
    ['2011', '2011', 'year'],
    ['mars 2019', '2019-03', 'month'],
    ['Mars 2019', '2019-03', 'month'],
    ['févr. 2019', '2019-02', 'month'],
    ['8 octobre 2013', '2013-10-08', 'day'],
    ['le 8 octobre 2013', '2013-10-08', 'day'],
    ['1er mars 2019', '2019-03-01', 'day'],
    ['8 oct. 2013', '2013-10-08', 'day'],
    ['August 2019', '2019-08', 'month'],
    ['août\u00a02019', '2019-08', 'month'],
    ['juin 2019', '2019-06', 'month'],
    ['8/10/2013', '2013-10-08', 'day'],
    ['8.10.2013', '2013-10-08', 'day'],
    ['06/2011', '2011-06', 'month'],
    ['2013-10-08', '2013-10-08', 'day'],
    ['16 janvier', '01-16', 'day-of-unknown-year'],
    ['16/01', '01-16', 'day-of-unknown-year'],
  ])('%s', (typed, value, precision) => expect(readPartialDate(typed)).toEqual({ value, precision }));

  it.each(['8/10/13', '31 février 2019', 'été 2019', '0000', '3000', 'mars', '2019-13', '2019 2020', ''])(
    'is not “%s”',
    (typed) => expect(readPartialDate(typed)).toBeNull(),
  );
});

describe('periods', () => {
  const date = (value: string): PartialDate => {
    const precisions = { 4: 'year', 7: 'month', 10: 'day', 5: 'day-of-unknown-year' } as const;
    return { value, precision: precisions[value.length as keyof typeof precisions] };
  };
  it.each([
    ['2020', '2010'],
    ['2019-03', '2018'],
    ['2019-03', '2019-02'],
    ['2019-03-02', '2019-03-01'],
    ['2019-03-02', '2019-02'],
  ])('from %s to %s cannot be', (start, end) => expect(endsBeforeStart(date(start), date(end))).toBe(true));
  it.each([
    ['2010', '2010'],
    ['2019-03', '2019'],
    ['2019', '2019-01-01'],
    ['2019-03-31', '2019-03'],
    ['12-31', '01-01'],
    ['2020', '01-01'],
  ])('from %s to %s can be', (start, end) => expect(endsBeforeStart(date(start), date(end))).toBe(false));
});
