import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, noFilter, placesOf, type Directory } from './directory';

const directory: Directory = {
  themes: [
    { slug: 'social', label: 'Social', parents: [] },
    { slug: 'jeunesse', label: 'Jeunesse', parents: ['social'] },
  ],
  territories: [
    { slug: 'pdl', label: 'Pays de la Loire', parents: [], kind: 'region', code: '52' },
    { slug: '49', label: 'Maine-et-Loire', parents: ['pdl'], kind: 'department', code: '49' },
    { slug: 'angers', label: 'Angers (49)', parents: ['49'], kind: 'commune', code: '49007' },
    { slug: 'algerie', label: 'Algérie', parents: [], kind: 'country', code: null },
  ],
  actors: [
    {
      name: 'CCAS',
      slug: 'ccas',
      acronym: null,
      kind: 'local-authority',
      themes: ['jeunesse'],
      territories: ['angers'],
    },
    { name: 'Amis', slug: 'amis', acronym: null, kind: 'association', themes: ['social'], territories: ['pdl'] },
    { name: 'PACT', slug: 'pact', acronym: null, kind: 'association', themes: [], territories: ['algerie'] },
    { name: 'Seule', slug: 'seule', acronym: null, kind: 'association', themes: [], territories: [] },
  ] as never,
};
const found = (filters: object) => narrow(directory, { ...noFilter, ...filters }).actors.map(({ slug }) => slug);

describe('narrow', () => {
  it('finds in a region what is in its communes, and under a theme what stands below it', () => {
    expect(found({ territory: 'pdl' })).toEqual(['ccas', 'amis']);
    expect(found({ territory: 'angers' })).toEqual(['ccas']);
    expect(found({ theme: 'social' })).toEqual(['ccas', 'amis']);
    expect(found({ theme: 'social', kind: 'association' })).toEqual(['amis']);
    expect(found({ theme: 'inconnu' })).toEqual([]);
  });

  it('counts of each filter what its values leave beside the others', () => {
    const { choices } = narrow(directory, { ...noFilter, territory: 'pdl' });
    expect(choices.kind).toEqual([
      { value: 'local-authority', count: 1 },
      { value: 'association', count: 1 },
    ]);
    expect(choices.territory.find(({ value }) => value === 'algerie')?.count).toBe(1);
  });

  it('says of a value as many as choosing it finds', () => {
    const slug = fc.constantFrom(null, 'pdl', '49', 'angers', 'algerie');
    const theme = fc.constantFrom(null, 'social', 'jeunesse');
    const kind = fc.constantFrom(null, 'association', 'local-authority');
    fc.assert(
      fc.property(kind, theme, slug, (kind, theme, territory) => {
        const filters = { kind, theme, territory };
        const { choices } = narrow(directory, filters);
        for (const name of ['kind', 'theme', 'territory'] as const)
          for (const { value, count } of choices[name])
            expect(narrow(directory, { ...filters, [name]: value }).actors).toHaveLength(count);
      }),
    );
  });

  it('ends where a theme stands in itself', () => {
    const round = { ...directory, themes: [{ slug: 'social', label: 'S', parents: ['social'] }] };
    expect(narrow(round, { ...noFilter, theme: 'social' }).actors.map(({ slug }) => slug)).toEqual(['amis']);
  });
});

it('placesOf puts each in its department, else its region, and says who is in neither', () => {
  expect(placesOf(directory, directory.actors)).toEqual({
    places: [
      { value: '49', label: 'Maine-et-Loire', count: 1, kind: 'department', code: '49' },
      { value: 'pdl', label: 'Pays de la Loire', count: 1, kind: 'region', code: '52' },
    ],
    elsewhere: { count: 2, nowhere: 1, territories: [{ value: 'algerie', label: 'Algérie', count: 1 }] },
  });
});
