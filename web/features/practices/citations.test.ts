import { expect, it } from 'vitest';
import { bibtex, ris, textOf } from './citations';

const practice = {
  title: 'Repas & débats\n{100 %}',
  owner: { name: "CCAS d'Angers", href: '/acteurs/ccas' },
  licence: null,
};
const url = 'https://site.example/pratiques/repas-debats';

it('writes BibTeX whose signs stand for themselves, and a body that is no person', () =>
  expect(textOf(bibtex(practice, '2026', url))).toBe(
    [
      '@online{repas-debats,',
      "  author = {{CCAS d'Angers}},",
      '  title = {{Repas \\& débats \\{100 \\%\\}}},',
      '  organization = {Passerelles},',
      '  year = {2026},',
      '  url = {https://site.example/pratiques/repas-debats},',
      '  note = {CC BY 4.0},',
      '  langid = {french},',
      '}',
    ].join('\n'),
  ));

it('writes RIS, each field on one line', () =>
  expect(textOf(ris({ ...practice, owner: null }, null, url)).split('\n')).toEqual([
    'TY  - ELEC',
    'TI  - Repas & débats {100 %}',
    'PB  - Passerelles',
    'UR  - https://site.example/pratiques/repas-debats',
    'N1  - CC BY 4.0',
    'ER  - ',
  ]));
