import { parseSearchQuery } from '@passerelles/search/shared';
import { describe, expect, it } from 'vitest';
import { activeFilters, exportAddress, isOnlySigns, searchAddress, without, type SearchState } from './state';

function stateOf(query: Record<string, string | string[]>): SearchState {
  const parsed = parseSearchQuery(query);
  if (!parsed.ok) throw new Error('not a search');
  return { ...parsed.value, view: 'list' };
}

describe('a search and its address', () => {
  it('leaves out what is usual', () => expect(searchAddress(stateOf({}))).toBe('/recherche'));
  it('says everything else', () => {
    const state = stateOf({ q: 'bénévoles', theme: ['benevolat', 'solidarites'], sort: 'date', page: '2' });
    expect(searchAddress(state)).toBe(
      '/recherche?q=b%C3%A9n%C3%A9voles&theme=benevolat&theme=solidarites&sort=date&page=2',
    );
  });
  it('shows one map of everything, whatever the page', () => {
    const state: SearchState = { ...stateOf({ q: 'jardin', kind: 'practice', page: '3' }), view: 'map' };
    expect(searchAddress(state)).toBe('/recherche?q=jardin&kind=practice&view=map');
    expect(exportAddress('/recherche.csv', state)).toBe('/recherche.csv?q=jardin&kind=practice');
  });
  it('drops one value and goes back to the first page', () => {
    const state = stateOf({ theme: ['benevolat', 'solidarites'], year: '2013', page: '3' });
    expect(without(state, 'theme', 'benevolat')).toBe('/recherche?theme=solidarites&year=2013');
    expect(activeFilters(state)).toHaveLength(3);
  });
});

it.each([
  ['?!…', true],
  ['☂ 👍', true],
  ['', false],
  ['  ', false],
  ['c++', false],
  ['2013', false],
  ['é', false],
])('“%s” holds only signs: %s', (q, only) => expect(isOnlySigns(q)).toBe(only));
