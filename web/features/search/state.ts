import { facetNames, type FacetName, type SearchQuery } from '@passerelles/search/shared';

/** A search as its address says it: what was typed, what was ticked, how it is sorted, which page. */
export type SearchState = SearchQuery;

/** The address of a search; what is empty or usual is left out, so that one search has one address. */
export function searchAddress(state: Partial<SearchState>): string {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  for (const facet of facetNames) for (const value of state[facet] ?? []) params.append(facet, value);
  if (state.sort && state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.page && state.page > 1) params.set('page', String(state.page));
  const query = params.toString();
  return query ? `/recherche?${query}` : '/recherche';
}

/** The same search without one value of a facet, back on its first page. */
export function without(state: SearchState, facet: FacetName, value: string): string {
  return searchAddress({ ...state, page: 1, [facet]: state[facet].filter((one) => one !== value) });
}

/** Every value ticked, facet after facet. */
export function activeFilters(state: SearchState): { facet: FacetName; value: string }[] {
  return facetNames.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
}
