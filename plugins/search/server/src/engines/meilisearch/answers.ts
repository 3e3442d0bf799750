import type { FacetCount, FacetName } from '../../../../shared/domain/facets';
import { decodeLabel, type StoredDocument } from './stored';

/** The part of a federated answer that is read. */
export interface FederatedAnswer {
  hits: Pick<StoredDocument, 'source'>[];
  totalHits?: number;
  facetsByIndex?: Record<string, { distribution?: Record<string, Record<string, number>> } | undefined>;
}

/** Counts of one facet; while a renamed value is being reindexed its two labels are counted as one. */
export function countsOf(index: string, facet: FacetName, answer: FederatedAnswer | undefined): FacetCount[] {
  const distribution = answer?.facetsByIndex?.[index]?.distribution?.[`label.${facet}`] ?? {};
  const counts = new Map<string, FacetCount>();
  for (const [text, count] of Object.entries(distribution)) {
    const label = decodeLabel(text);
    const known = counts.get(label.value);
    if (known === undefined) counts.set(label.value, { ...label, count });
    else known.count += count;
  }
  return [...counts.values()];
}
