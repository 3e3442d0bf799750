import { expect, it } from 'vitest';
import { codesOf, refusalTable, wordsOf } from './refusals';

const table = refusalTable({
  GONE: { status: 404, says: { fr: '{title} n’existe plus ({title}).', en: '{title} is gone ({title}).' } },
  BUSY: { status: 503 },
});

it('lists its codes in order', () => expect(codesOf(table)).toEqual(['GONE', 'BUSY']));

it('says a code in the language asked for, every place filled, as text and not as a pattern', () => {
  expect(wordsOf(table, 'GONE', 'fr', { title: '$& et $1' })).toBe('$& et $1 n’existe plus ($& et $1).');
  expect(wordsOf(table, 'GONE', 'en', { title: 'A' })).toBe('A is gone (A).');
});

it('says the code itself where the table has no words', () => expect(wordsOf(table, 'BUSY', 'en')).toBe('BUSY'));
