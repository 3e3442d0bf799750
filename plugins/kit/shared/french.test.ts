import { describe, expect, it } from 'vitest';
import { counted, elided, inLetters, pluralOf, writtenNumber } from './french';

describe('a number', () => {
  it.each([
    [7850.5, '7\u202f850,5', '7,850.5'],
    [-40000, '-40\u202f000', '-40,000'],
    [322, '322', '322'],
    [Number.NaN, '', ''],
  ])('%d', (value, fr, en) => expect([writtenNumber(value, 'fr'), writtenNumber(value, 'en')]).toEqual([fr, en]));
});

describe('a count', () => {
  it.each([
    [0, '0 relevé', '0 records'],
    [1, '1 relevé', '1 record'],
    [1.5, '1,5 relevé', '1.5 records'],
    [2, '2 relevés', '2 records'],
    [1200, '1\u202f200 relevés', '1,200 records'],
    [1_000_000, '1\u202f000\u202f000 relevés', '1,000,000 records'],
  ])('%d', (count, fr, en) =>
    expect([counted(count, 'relevé', 'relevés', 'fr'), counted(count, 'record', 'records', 'en')]).toEqual([fr, en]),
  );
  it('chooses forms of any kind', () => expect(pluralOf(2, 'peut', 'peuvent', 'fr')).toBe('peuvent'));
  it('is written in letters as long as a sentence says it so', () =>
    expect([2, 12, 13, 1500].map(inLetters)).toEqual(['deux', 'douze', '13', '1\u202f500']));
});

describe('an elision', () => {
  it.each([
    ['Anne', 'd’Anne'],
    ['Élodie Martin', 'd’Élodie Martin'],
    ['Œdipe', 'd’Œdipe'],
    ['Île-de-France', 'd’Île-de-France'],
    ['Paul', 'de Paul'],
    ['Yves', 'd’Yves'],
    ['Yasmine', 'de Yasmine'],
    ['Hélène', 'd’Hélène'],
    ['Hugues', 'd’Hugues'],
    ['Hassan', 'de Hassan'],
    ['Hamza', 'de Hamza'],
    ['onze membres', 'de onze membres'],
    ['oui', 'de oui'],
    ['Ouest', 'd’Ouest'],
    ['William', 'de William'],
    ['', 'de '],
  ])('de %s', (name, words) => expect(elided('de', name)).toBe(words));
  it('of “que”', () => expect([elided('que', 'il'), elided('que', 'le')]).toEqual(['qu’il', 'que le']));
});
