import { expect, it } from 'vitest';
import { descendants } from './descendants';

const facet = (value: string, parent: string | null) => ({ value, label: value, count: 1, parent });

it('finds what is inside, however deep, and nothing beside', () => {
  const facets = [facet('france', null), facet('region', 'france'), facet('angers', 'region'), facet('algerie', null)];
  expect(descendants(facets, 'france').map(({ value }) => value)).toEqual(['angers', 'region']);
  expect(descendants(facets, 'angers')).toEqual([]);
});
