import { describe, expect, it } from 'vitest';
import { plainLines } from './plain-value';

describe('a value of a snapshot, as a person reads it', () => {
  it.each([
    ['nothing', null, []],
    ['nothing in several ways', ['', null, { text: null }], []],
    ['text', 'Une ligne.\n\nUne autre.', ['Une ligne.', 'Une autre.']],
    ['a number', 7850.5, ['7 850,5']],
    ['a year', '2013', ['2013']],
    ['a day', '2013-10-08', ['8 octobre 2013']],
    ['a date that is not fully known', { value: '2011-06', precision: 'month' }, ['juin 2011']],
    ['a code of a closed list', { code: 'ongoing', words: { fr: 'En cours', en: 'Ongoing' } }, ['En cours']],
    ['a yes', true, ['oui']],
    ['a list', [{ text: 'Un objectif' }, { text: 'Un autre' }], ['Un objectif', 'Un autre']],
    ['a link that is public', { label: 'CCAS d’Angers' }, ['CCAS d’Angers']],
    ['a link that is not', [{ label: null }], ['lien vers un document non publié']],
    ['a group', { amount: 40_000, currency: 'EUR', note: null }, ['40 000 · EUR']],
    [
      'rich text',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Du ' },
            { type: 'link', children: [{ type: 'text', text: 'texte' }] },
          ],
        },
      ],
      ['Du texte'],
    ],
    [
      'a list in rich text',
      [
        {
          type: 'list',
          children: [
            { type: 'list-item', children: [{ text: 'a' }] },
            { type: 'list-item', children: [{ text: 'b' }] },
          ],
        },
      ],
      ['a', 'b'],
    ],
  ])('%s', (_what, value, lines) => expect(plainLines(value)).toEqual(lines));
});
