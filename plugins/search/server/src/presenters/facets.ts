import { facetNames, type FacetCounts, type FacetFilters, type FacetName, type SearchAnswer } from '../../../shared';
import { facetValuesAtMost } from '../../../shared/domain/facets';

/** The most frequent values of each facet, and those asked for however rare. */
export function presentFacets(counts: FacetCounts, filters: FacetFilters): SearchAnswer['facets'] {
  const present = (facet: FacetName): SearchAnswer['facets'][FacetName] => {
    const wanted = filters[facet] ?? [];
    const shown = counts[facet].filter(({ value }, rank) => rank < facetValuesAtMost || wanted.includes(value));
    return shown.map(({ value, label, count, parent }) => ({ value, label, count, parent: parent ?? null }));
  };
  return Object.fromEntries(facetNames.map((facet) => [facet, present(facet)])) as SearchAnswer['facets'];
}
