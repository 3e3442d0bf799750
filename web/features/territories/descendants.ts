import type { SearchAnswer } from '@passerelles/search/shared';
import { inOrder } from '../../lib/format/order';

type Facet = SearchAnswer['facets']['territory'][number];

/** What contains `slug`, the largest first, as far as the facets tell. */
export function ancestors(facets: Facet[], slug: string): Facet[] {
  const byValue = new Map(facets.map((facet) => [facet.value, facet]));
  const found: Facet[] = [];
  for (let at = byValue.get(slug)?.parent; at; at = byValue.get(at)?.parent) {
    const facet = byValue.get(at);
    if (!facet || at === slug || found.includes(facet)) break;
    found.unshift(facet);
  }
  return found;
}

/** Those beside it, in the same larger one, that have something published. */
export function neighbours(facets: Facet[], slug: string): Facet[] {
  const parent = facets.find(({ value }) => value === slug)?.parent;
  if (!parent) return [];
  return facets
    .filter((facet) => facet.parent === parent && facet.value !== slug)
    .sort((a, b) => inOrder(a.label, b.label));
}

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
