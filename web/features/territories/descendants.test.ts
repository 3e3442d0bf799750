import { expect, it } from 'vitest';
import { ancestors, descendants, neighbours } from './descendants';

const placed = (value: string, parent: string | null) => ({ value, label: value, count: 1, parent });

it('finds what is inside, however deep, and nothing beside', () => {
  const facets = [
    placed('france', null),
    placed('region', 'france'),
    placed('angers', 'region'),
    placed('algerie', null),
  ];
  expect(descendants(facets, 'france').map(({ value }) => value)).toEqual(['angers', 'region']);
  expect(descendants(facets, 'angers')).toEqual([]);
});

const facets = [
  placed('france', null),
  placed('pays-de-la-loire', 'france'),
  placed('maine-et-loire', 'pays-de-la-loire'),
  placed('sarthe', 'pays-de-la-loire'),
  placed('angers', 'maine-et-loire'),
];

it('climbs from a territory to what contains it, the largest first, and out of a circle', () => {
  expect(ancestors(facets, 'angers').map(({ value }) => value)).toEqual([
    'france',
    'pays-de-la-loire',
    'maine-et-loire',
  ]);
  expect(ancestors(facets, 'france')).toEqual([]);
  expect(ancestors([placed('a', 'b'), placed('b', 'a')], 'a').map(({ value }) => value)).toEqual(['b']);
});

it('finds what stands beside a territory in the same larger one', () => {
  expect(neighbours(facets, 'maine-et-loire').map(({ value }) => value)).toEqual(['sarthe']);
  expect(neighbours(facets, 'france')).toEqual([]);
});
