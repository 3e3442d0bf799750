import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmong, NameIndex } from './names';

const names = [
  'Saint-Denis',
  'Sainte-Foy',
  'L’Haÿ-les-Roses',
  'Le Mans',
  'Y',
  'Strasbourg',
  'Œuilly',
  'Côte-d’Or',
  "Villeneuve-d'Ascq",
  'C.C.A.S. d’Angers',
  'Centre social St-Exupéry',
  'Épinay-sur-Seine',
  'Maison du XXᵉ',
];
const index = new NameIndex(names, (name) => ({ names: [name], codes: name === 'Saint-Denis' ? ['93066', '93'] : [] }));

describe('look-up of names', () => {
  it.each([
    ['st denis', 'Saint-Denis'],
    ['SAINT DENIS', 'Saint-Denis'],
    ['denis saint', 'Saint-Denis'],
    ['saintdenis', 'Saint-Denis'],
    ['saint-de', 'Saint-Denis'],
    ['saint-denis (93)', 'Saint-Denis'],
    ['93066', 'Saint-Denis'],
    ['ste foy', 'Sainte-Foy'],
    ['sainte-f', 'Sainte-Foy'],
    ["l'hay les roses", 'L’Haÿ-les-Roses'],
    ['lhay', 'L’Haÿ-les-Roses'],
    ['hay roses', 'L’Haÿ-les-Roses'],
    ['mans', 'Le Mans'],
    ['le man', 'Le Mans'],
    ['y', 'Y'],
    ['oeuilly', 'Œuilly'],
    ['ŒUIL', 'Œuilly'],
    ['cote dor', 'Côte-d’Or'],
    ["cote d'or", 'Côte-d’Or'],
    ['villeneuve d ascq', "Villeneuve-d'Ascq"],
    ['ccas angers', 'C.C.A.S. d’Angers'],
    ['c.c.a.s.', 'C.C.A.S. d’Angers'],
    ['saint exupery', 'Centre social St-Exupéry'],
    ['st-exu', 'Centre social St-Exupéry'],
    ['epinay', 'Épinay-sur-Seine'],
    ['stras', 'Strasbourg'],
  ])('finds “%s”', (typed, expected) => expect(index.find(typed, 1)).toEqual([expected]));

  it('finds both of what “st” begins', () =>
    expect(index.find('st', 20)).toEqual(expect.arrayContaining(['Strasbourg', 'Saint-Denis'])));

  it.each(['', '  ', '’', 'denise', 'foy saint denis', '93067'])('finds nothing for “%s”', (typed) =>
    expect(index.find(typed, 20)).toEqual([]),
  );

  it('puts the very name first, then the weightiest, then the shortest', () => {
    const towns: [string, number][] = [
      ['Loire-Atlantique', 9],
      ['Loire', 1],
      ['Saint-Étienne-du-Bois', 5],
      ['Saint-Étienne', 5],
      ['Loire-sur-Rhône', 3],
    ];
    const weighed = new NameIndex(towns, ([name, weight]) => ({ names: [name], weight }));
    expect(weighed.find('loire', 9).map(([name]) => name)).toEqual(['Loire', 'Loire-Atlantique', 'Loire-sur-Rhône']);
    expect(weighed.find('saint etienne', 9).map(([name]) => name)).toEqual(['Saint-Étienne', 'Saint-Étienne-du-Bois']);
  });

  it('gives the first ones that sorting all would give, of those that are accepted', () => {
    const town = fc.record({ name: fc.stringMatching(/^[ab]{1,3}( [ab]{1,2})?$/u), weight: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(town, { maxLength: 30 }), fc.nat(8), fc.nat(3), (towns, atMost, refused) => {
        const [some, others] = [towns.slice(0, 10), towns.slice(10)].map(
          (part) => new NameIndex(part, ({ name, weight }) => ({ names: [name], weight })),
        ) as [NameIndex<(typeof towns)[number]>, NameIndex<(typeof towns)[number]>];
        const accept = ({ weight }: { weight: number }) => weight !== refused;
        const all = findAmong([some, others], 'a', towns.length, accept);
        expect(all).toHaveLength(towns.filter((one) => accept(one) && / a/u.test(` ${one.name}`)).length);
        expect(findAmong([some, others], 'a', atMost, accept)).toEqual(all.slice(0, atMost));
        const places = all.map(({ name, weight }) => [
          name === 'a' ? 0 : name.startsWith('a') ? 1 : 2,
          -weight,
          name.length,
        ]);
        expect(places).toEqual(
          places.toSorted((one, other) => one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]!),
        );
      }),
    );
  });

  it('takes at most 20 ms of processor time among all communes', () => {
    const communes = createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json') as {
      nom: string;
      code: string;
      population?: number;
    }[];
    const all = new NameIndex(communes, ({ nom, code, population = 0 }) => ({
      names: [nom],
      codes: [code],
      weight: population,
    }));
    const typed = ['s', 'sa', 'saint', 'st denis', 'saint-germain-en-laye', 'la', 'ville', '49007', 'zzzz'];
    typed.forEach((words) => all.find(words, 20));
    const times = typed.map((words) => {
      const before = process.cpuUsage();
      for (let round = 0; round < 5; round += 1) all.find(words, 20);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 5_000;
    });
    expect(Math.max(...times)).toBeLessThanOrEqual(20);
    expect(all.find('st denis', 1)[0]).toMatchObject({ code: '97411' });
  });
});
