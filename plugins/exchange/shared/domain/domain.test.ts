import { describe, expect, it } from 'vitest';
import { findCycle, findDuplicates, isPartialDate, isRna, isSessionTime, isSiret, isSlug, slugify } from './index';

describe('identifiers of bodies', () => {
  it.each(['W491000123', 'W751234567'])('takes the RNA number %s', (value) => expect(isRna(value)).toBe(true));
  it.each(['491000123', 'W49100012', 'w491000123', 'W4910001234', 'W49100012X'])('refuses the RNA number %s', (value) =>
    expect(isRna(value)).toBe(false),
  );
  // INSEE's own seat, and La Poste's, whose establishments follow another rule.
  it.each(['12002701600563', '35600000000048', '35600000049837'])('takes the SIRET %s', (value) =>
    expect(isSiret(value)).toBe(true),
  );
  it.each(['12002701600564', '1200270160056', '120027016005631', '1200270160056A', ''])(
    'refuses the SIRET “%s”',
    (value) => expect(isSiret(value)).toBe(false),
  );
});

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
  ] as const)('“%s” is no %s', (value, precision) => expect(isPartialDate({ value, precision })).toBe(false));
});

describe('times of a session', () => {
  it('takes a start alone, an end after the start, and nothing', () => {
    expect(isSessionTime({ start: '10:00' })).toBe(true);
    expect(isSessionTime({ start: '10:00', end: '12:30' })).toBe(true);
    expect(isSessionTime({})).toBe(true);
  });
  it('refuses an end before the start and what is no time', () => {
    expect(isSessionTime({ start: '10:00', end: '09:00' })).toBe(false);
    expect(isSessionTime({ start: '24:00' })).toBe(false);
    expect(isSessionTime({ end: '9h' })).toBe(false);
  });
});

describe('graphs', () => {
  it('finds no cycle in a graph where two paths meet', () => {
    expect(
      findCycle(
        new Map([
          ['epci', ['d1', 'd2']],
          ['d1', ['france']],
          ['d2', ['france']],
        ]),
      ),
    ).toBeNull();
  });
  it('names a cycle, a loop on oneself included', () => {
    expect(
      findCycle(
        new Map([
          ['x', ['a']],
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
    expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  });
});

describe('duplicates and slugs', () => {
  it('points at the repeated item and at the first one, and ignores blanks', () => {
    expect(findDuplicates([{ k: 'a' }, { k: null }, { k: 'b' }, { k: 'a' }, { k: null }], (item) => item.k)).toEqual([
      { index: 3, first: 0 },
    ]);
  });
  it('makes slugs of French names', () => {
    expect(slugify("L'Haÿ-les-Roses")).toBe('l-hay-les-roses');
    expect(slugify('CC Cœur de Brenne')).toBe('cc-coeur-de-brenne');
    expect(isSlug('gond-pontouvre')).toBe(true);
    expect(isSlug('Gond Pontouvre')).toBe(false);
  });
});
