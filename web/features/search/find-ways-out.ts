import { facetNames, type FacetName } from '@passerelles/search/shared';
import { search } from '../../lib/cms/search';
import type { FilterLabels } from './find-labels';
import { searchAddress, type SearchState } from './state';

/** Something to let go of, and how much one would then find. */
export interface WayOut {
  /** Names of the filters to drop; null: all of them. `words`: what was typed. */
  drop: { what: 'filters'; facet: FacetName; names: string[] } | { what: 'all-filters' } | { what: 'words' };
  count: number;
  href: string;
}

const most = 4;

/**
 * For a search that found nothing: which one filter to drop, with what it would then find, the narrowest first; all filters,
 * when no single one stands in the way; or the words, when the filters alone find something.
 */
export async function findWaysOut(state: SearchState, labels: FilterLabels): Promise<WayOut[]> {
  const active = facetNames.filter((facet) => state[facet].length > 0);
  if (active.length === 0) return [];
  const single = await Promise.all(active.map((facet) => wayWithout(state, facet, labels)));
  const ways = single.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
  if (ways.length === 0 && active.length > 1)
    ways.push(await way({ q: state.q, sort: state.sort }, { what: 'all-filters' }));
  if (state.q !== '') ways.push(await way({ ...state, q: '', page: 1 }, { what: 'words' }));
  return ways.filter(({ count }) => count > 0).slice(0, most);
}

function wayWithout(state: SearchState, facet: FacetName, labels: FilterLabels): Promise<WayOut> {
  const names = state[facet].map((value) => labels[`${facet}=${value}`] ?? value);
  return way({ ...state, [facet]: [], page: 1 }, { what: 'filters', facet, names });
}

async function way(state: Partial<SearchState>, drop: WayOut['drop']): Promise<WayOut> {
  const filters = Object.fromEntries(facetNames.map((facet) => [facet, state[facet] ?? []]));
  const { total } = await search({ ...filters, ...(state.q ? { q: state.q } : {}), pageSize: '1' });
  return { drop, count: total, href: searchAddress({ ...state, view: 'list' }) };
}
