import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loggedQuery } from './logged-query';
import { popularFor } from './popular';

describe('loggedQuery', () => {
  it('keeps the words, folded for comparison', () => {
    expect(loggedQuery('  L’Accès   aux Droits ')).toEqual({ text: "l'acces aux droits", label: 'l’accès aux droits' });
    expect(loggedQuery('CCAS 2013')).toEqual({ text: 'ccas 2013', label: 'ccas 2013' });
  });

  it.each([
    'marie.dupont@example.org',
    'marie @ example',
    '06 12 34 56 78',
    '+33 6-12-34-56-78',
    '0612345678',
    '(02)41.05.40.00',
    '214 900 079',
    'https://example.org',
    'marie arobase example',
  ])('keeps nothing of %s', (q) => expect(loggedQuery(q)).toBeNull());

  it.each(['', 'a', '   ', '?!', 'x'.repeat(81)])('keeps nothing of %j', (q) => expect(loggedQuery(q)).toBeNull());

  it('never keeps an at sign or nine digits in a row, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (q) => {
        const kept = loggedQuery(q);
        if (kept !== null) expect(`${kept.label}\n${kept.text}`).not.toMatch(/@|\p{Nd}{9}/u);
      }),
    );
  });
});

describe('popularFor', () => {
  const searched = ['accès aux droits', 'droits des femmes', 'jardin partagé']
    .map((label) => loggedQuery(label))
    .filter((entry) => entry !== null);
  const labels = (typed: string, atMost = 2) => popularFor(searched, typed, atMost).map(({ label }) => label);

  it('begins where a word begins, most searched first, and not with what is typed already', () => {
    expect(labels('dro')).toEqual(['accès aux droits', 'droits des femmes']);
    expect(labels('dro', 1)).toEqual(['accès aux droits']);
    expect(labels('roits')).toEqual([]);
    expect(labels('jardin partage')).toEqual([]);
    expect(labels(' ')).toEqual([]);
  });
});
