import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt } from './excerpt';
import { createHighlighter } from './highlight';
import { splitByRanges } from './pieces';
import { parseQuery } from './query';
import { buildSynonyms } from './synonyms';

const synonyms = buildSynonyms([['ess', 'économie sociale et solidaire']]);

/** The text with what is lit between brackets. */
function lit(q: string, text: string): string {
  const ranges = createHighlighter(parseQuery(q, synonyms))([text])(text);
  return splitByRanges(text, ranges)
    .map((piece) => (piece.lit ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('highlights', () => {
  it.each([
    ['accès droits', 'L’accès aux droits', 'L’[accès] aux [droits]'],
    ['animatrice', 'Les animateurs de rue', 'Les [animateurs] de rue'],
    ['biblio', 'Bibliothèque', '[Bibliothèque]'],
    ['jadrin', 'Au jardin et au jardinier', 'Au [jardin] et au [jardinier]'],
    ['ville', 'Une fille en ville', 'Une fille en [ville]'],
    ['ess', 'L’économie sociale et solidaire, l’économie verte', 'L’[économie sociale et solidaire], l’économie verte'],
    ['"comité de suivi"', 'Le comité de suivi suit le comité', 'Le [comité de suivi] suit le comité'],
    ['ccas', 'Le C.C.A.S. oriente', 'Le [C.C.A.S]. oriente'],
    ['1155', 'De 322 à 1 155 personnes', 'De 322 à [1 155] personnes'],
    ['veloecole', 'Vélo-école', '[Vélo-école]'],
    ['oeil', 'Un œil, des yeux, une œuvre', 'Un [œil], des [yeux], une œuvre'],
    ['fardin', 'Au jardin', 'Au [jardin]'],
    ['zzyzx', 'Rien ici', 'Rien ici'],
  ])('%s lights up %s', (q, text, expected) => {
    expect(lit(q, text)).toBe(expected);
  });

  it('loses no character and gives ordered, separate ranges, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (q, text) => {
        const ranges = createHighlighter(parseQuery(q, synonyms))([text])(text);
        expect(
          splitByRanges(text, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        ranges.forEach(([start, end], index) =>
          expect(start < end && start > (ranges[index - 1]?.[1] ?? -1)).toBe(true),
        );
      }),
    );
  });
});

describe('highlights of several hits', () => {
  it('light up a near form only in the hit that has nothing closer', () => {
    const highlight = createHighlighter(parseQuery('jardin', synonyms));
    const litIn = (text: string): number => highlight([text])(text).length;
    expect(['Un jardon', 'Le jardin du jardon', 'Un jardon'].map(litIn)).toEqual([1, 1, 1]);
  });
});

describe('makeExcerpt', () => {
  const long = `Avant.\n${'mot '.repeat(60)}le jardin partagé ${'suite '.repeat(60)}\nAprès le jardin.`;
  const highlight = createHighlighter(parseQuery('jardin partagé', synonyms))([long]);

  it('shows the densest place, in its paragraph, with its ranges', () => {
    const excerpt = makeExcerpt(long, highlight(long));
    expect(excerpt?.text).toMatch(/^… mot .*le jardin partagé .*suite …$/u);
    expect(excerpt?.ranges.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['jardin', 'partagé']);
    expect(excerpt?.text.length).toBeLessThan(320);
  });
  it('is nothing when nothing is lit', () => {
    expect(makeExcerpt(long, [])).toBeNull();
  });
});
