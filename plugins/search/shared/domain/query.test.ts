import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from './query';
import { buildSynonyms, noSynonyms } from './synonyms';

const words = (q: string) => parseQuery(q, noSynonyms).slots.flatMap((slot) => slot.words.map(({ form }) => form));
const quoted = (list: readonly { words: readonly { form: string }[] }[]) =>
  list.map((it) => it.words.map(({ form }) => form).join(' '));

describe('parseQuery', () => {
  it('reads phrases in straight, curly and French quotes', () => {
    for (const q of ['"jardin partagé" rue', '“jardin partagé” rue', '« jardin partagé » rue']) {
      expect(quoted(parseQuery(q, noSynonyms).phrases)).toEqual(['jardin partage']);
      expect(words(q)).toEqual(['rue']);
    }
  });

  it('reads exclusions of words and phrases, and no others in what looks like one', () => {
    const query = parseQuery('partagé -jardin -"conseil municipal" vélo-école - rue', noSynonyms);
    expect(quoted(query.excluded)).toEqual(['conseil municipal', 'jardin']);
    expect(words('partagé -jardin vélo-école - rue')).toEqual(['partage', 'velo', 'ecole', 'rue']);
  });

  it('takes the last word for one being typed, unless something follows it', () => {
    const last = (q: string) => parseQuery(q, noSynonyms).slots.at(-1)?.words.at(-1)?.prefix;
    expect(last('jardin part')).toBe(true);
    expect(last('jardin part?')).toBe(false);
    expect(last('jardin "du soir"')).toBe(false);
  });

  it('makes one slot of a term with synonyms, longest first, and of a hyphenated word', () => {
    const synonyms = buildSynonyms([
      ['ess', 'économie sociale et solidaire'],
      ['économie', 'épargne'],
    ]);
    const { slots } = parseQuery('économie sociale et solidaire en vélo-école', synonyms);
    expect(slots.map((slot) => slot.words.map(({ form }) => form).join(' '))).toEqual([
      'economie sociale solidaire',
      'velo ecole',
    ]);
    expect(slots.map((slot) => slot.synonyms.map((term) => term.map(({ form }) => form).join(' ')))).toEqual([
      ['ess'],
      ['veloecole'],
    ]);
  });

  it('says when there is nothing to look for', () => {
    expect(['', '  ', 'de la', '((((""""', '-', '"de la"'].map((q) => isEmptyQuery(parseQuery(q, noSynonyms)))).toEqual(
      Array(6).fill(true),
    );
    expect(isEmptyQuery(parseQuery('-jardin', noSynonyms))).toBe(false);
  });

  it('never throws', () => {
    const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit: anyUnit }), (q) => void parseQuery(q, noSynonyms)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '-', ' ', 'a', '«', '»', '.', '’', '1') }),
        (q) => void parseQuery(q, noSynonyms),
      ),
    );
  });
});
