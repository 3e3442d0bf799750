import type { SearchAnswer } from '@passerelles/search/shared';
import { search } from '../../lib/cms/search';
import { findTerritory } from '../../lib/cms/territories';
import { facetLabel } from './labels';
import { activeFilters, type SearchState } from './state';

/** The words for each active filter, by `facet=value`. */
export type FilterLabels = Record<string, string>;

interface Found {
  labels: FilterLabels;
  /** Whether all of them stand in the answer itself. */
  withoutAsking: boolean;
}

/**
 * A search that finds nothing lists no values, but its filters still have names: they are asked for, a facet at a time. What
 * nobody knows (an old slug) is shown as it is.
 */
export async function findLabels(state: SearchState, facets: SearchAnswer['facets']): Promise<Found> {
  const labels: FilterLabels = {};
  const asked = new Map<string, Promise<SearchAnswer>>();
  for (const { facet, value } of activeFilters(state)) {
    const known = facets[facet].find((entry) => entry.value === value);
    const named =
      facet === 'kind' || facet === 'status' || facet === 'validated' || facet === 'year' || facet === 'audience';
    if (known || named) {
      labels[`${facet}=${value}`] = facetLabel(facet, value, known?.label ?? value);
      continue;
    }
    asked.set(facet, asked.get(facet) ?? search({ [facet]: state[facet], pageSize: '1' }));
    const found = (await asked.get(facet))?.facets[facet].find((entry) => entry.value === value);
    const territory = found || facet !== 'territory' ? null : await findTerritory(value);
    labels[`${facet}=${value}`] = found?.label ?? territory?.label ?? value;
  }
  return { labels, withoutAsking: asked.size === 0 };
}
