import { facetNames, searchParams, type FacetName, type SearchQuery } from '@passerelles/search/shared';

/** A search as its address says it: what was typed, what was ticked, how it is sorted, which page, as a list or a map. */
export type SearchState = SearchQuery & { view: View };

export const views = ['list', 'map'] as const;
export type View = (typeof views)[number];

/** The address of a search; what is empty or usual is left out, so that one search has one address. */
export function searchAddress(state: Partial<SearchState>): string {
  const params = searchParams(state);
  if (state.view === 'map') params.set('view', 'map');
  else if (state.page && state.page > 1) params.set('page', String(state.page));
  return withParams('/recherche', params);
}

/** The address of the whole result in another form (a file, a feed): the same words, filters and order. */
export function exportAddress(path: string, state: Partial<SearchState>): string {
  return withParams(path, searchParams(state));
}

function withParams(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** The same search without one value of a facet, back on its first page. */
export function without(state: SearchState, facet: FacetName, value: string): string {
  return searchAddress({ ...state, page: 1, [facet]: state[facet].filter((one) => one !== value) });
}

/** The same words without any filter. */
export function withoutFilters({ q, sort, view }: SearchState): string {
  return searchAddress({ q, sort, view });
}

/** Something was typed, and no word of it: a search passes signs over, and would show everything. */
export const isOnlySigns = (q: string): boolean => q.trim() !== '' && !/[\p{L}\p{N}]/u.test(q);

/** Every value ticked, facet after facet. */
export function activeFilters(state: SearchState): { facet: FacetName; value: string }[] {
  return facetNames.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
}
