import { describe, expect, it } from 'vitest';
import { mended } from './french.mjs';

describe('the typography of French', () => {
  it.each([
    ['Motif : ${reason}', 'Motif\u00a0: ${reason}'],
    ['Qui est venu ?', 'Qui est venu\u00a0?'],
    ["'Qui est venu ?'", "'Qui est venu\u00a0?'"],
    ['} » : ${', '}\u00a0»\u00a0: ${'],
    ['« Titre » ; suite !', '«\u00a0Titre\u00a0»\u00a0; suite\u00a0!'],
    ['2 000 caractères', '2\u202f000 caractères'],
    ['12 % de 20 Mo', '12\u00a0% de 20\u00a0Mo'],
    ["l'auteur", 'l’auteur'],
    ['https://exemple.fr?a=b', 'https://exemple.fr?a=b'],
    ['le 12 mars 2026', 'le 12 mars 2026'],
  ])('%s', (text, right) => expect(mended(text)).toBe(right));
});
