import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { tokenise } from './tokenise';

const forms = (text: string) => tokenise(text).map(({ form }) => form);

describe('tokenise', () => {
  it.each([
    ['L’Économie sociale', ['economie', 'sociale']],
    ["jusqu'à l'école", ['ecole']],
    ['Aujourd’hui', ['aujourdhui']],
    ["prud'hommes", ['prudhommes']],
    ['le C.C.A.S. y va', ['ccas', 'va']],
    ['un D.U. du soir', ['du', 'soir']],
    ['c.c.a.s', ['ccas']],
    ['1 155 et 40 000 €', ['1155', '40000']],
    ['en 2011 322 personnes', ['2011', '322', 'personnes']],
    ['le 06 12 34 56 78', ['06', '12', '34', '56', '78']],
    ['vélo-école', ['velo', 'ecole', 'veloecole']],
    ['Saint‑Étienne', ['saint', 'etienne', 'saintetienne']],
    ['porte-à-porte', ['porte', 'porte', 'porteaporte']],
    ['Œuvrer, cœur, sœurs, æthiopie', ['oeuvrer', 'coeur', 'soeurs', 'aethiopie']],
    ['e\u0301cole', ['ecole']],
    ['asso\u00adciation', ['association']],
    ['de la', []],
    ['est-ce', []],
    ['🎺 %\' -- ((("', []],
  ])('cuts %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('gives places that are those of the word in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { form, start, end } of tokenise(text)) {
          expect(fold(text.slice(start, end)).replace(/[^\p{L}\p{N}]+/gu, '')).toBe(form);
        }
      }),
    );
  });

  it('cuts a word alike wherever it stands', () => {
    const word = fc.constantFrom(
      'école',
      'du',
      'D.U',
      'C.C.A.S.',
      '1 155',
      'vélo-école',
      'aujourd’hui',
      'l’eau',
      'Œuvre',
      'e\u0301te\u0301',
      'ß',
      'x²',
      '🎺',
      'a',
      'presqu’île',
      'asso\u00adciation',
      '١٢',
      'ς',
    );
    const between = fc.constantFrom(', ', ' (', ') ', '\n', ' — ', '; ', '! ', '\u00a0: ', ' « ', ' » ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between)), (pieces) => {
        const text = pieces.map(([piece, space]) => piece + space).join('');
        expect(forms(text)).toEqual(pieces.flatMap(([piece]) => forms(piece)));
      }),
    );
  });

  it('says the same of a text in any case', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('École', 'l’Œuvre', 'C.C.A.S.', '1 155', 'vélo-école', 'aujourd’hui')),
        (words) => {
          const text = words.join(', ');
          expect(forms(text.toUpperCase())).toEqual(forms(text.toLowerCase()));
        },
      ),
    );
  });

  it('leaves out no word that begins with a letter asked for, and most others', () => {
    const word = fc.constantFrom(
      'École',
      'élan',
      'de',
      'Jardin',
      'jouet',
      'œuvre',
      'l’eau',
      'vélo-école',
      '1 155',
      'Ça',
      'ÿ',
      'x²',
    );
    fc.assert(
      fc.property(fc.array(word), fc.uniqueArray(fc.constantFrom('e', 'j', 'o', 'c', '1')), (words, letters) => {
        const text = words.join(', ');
        const wanted = (token: { form: string }): boolean => letters.includes(token.form.charAt(0));
        const kept = tokenise(text, new Set(letters));
        expect(kept.filter(wanted).map(({ start }) => start)).toEqual(
          tokenise(text)
            .filter(wanted)
            .map(({ start }) => start),
        );
      }),
    );
    expect(tokenise('Le jardin de l’école est ouvert', new Set(['j'])).map(({ form }) => form)).toEqual([
      'jardin',
      'ecole',
    ]);
  });
});
