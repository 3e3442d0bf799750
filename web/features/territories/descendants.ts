import type { SearchAnswer } from '@passerelles/search/shared';
import { inOrder } from '../../lib/format/order';

type Facet = SearchAnswer['facets']['territory'][number];

/** The territories inside `slug` that have something published, by name; found by climbing from each to its ancestors. */
export function descendants(facets: Facet[], slug: string): Facet[] {
  const parents = new Map(facets.map(({ value, parent }) => [value, parent]));
  const isInside = (value: string): boolean => {
    const seen = new Set<string>();
    for (let parent = parents.get(value); parent; parent = parents.get(parent)) {
      if (parent === slug) return true;
      if (seen.has(parent)) return false;
      seen.add(parent);
    }
    return false;
  };
  return facets.filter(({ value }) => isInside(value)).sort((a, b) => inOrder(a.label, b.label));
}
