import type { FacetLabel, IndexDocument } from './document';

export const facetNames = ['kind', 'theme', 'territory', 'actor', 'audience', 'year', 'status', 'validated'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values asked for: OR inside a facet, AND between facets. A facet left out does not filter. */
export type FacetFilters = Partial<Record<FacetName, readonly string[]>>;

export interface FacetCount extends FacetLabel {
  count: number;
}
export type FacetCounts = Record<FacetName, FacetCount[]>;

const known = new WeakMap<IndexDocument, Map<FacetName, FacetLabel[]>>();

/** The values under which a document is counted in a facet. Worked out once per document: every search asks again. */
export function facetValues(document: IndexDocument, facet: FacetName): FacetLabel[] {
  let values = known.get(document);
  if (values === undefined) {
    values = new Map(facetNames.map((name) => [name, readValues(document, name)]));
    known.set(document, values);
  }
  return values.get(facet) ?? [];
}

function readValues(document: IndexDocument, facet: FacetName): FacetLabel[] {
  switch (facet) {
    case 'kind':
      return [plain(document.kind)];
    case 'theme':
      return document.themeFacet;
    case 'territory':
      return document.territoryFacet;
    case 'actor':
      return document.actors;
    case 'audience':
      return document.audiences.map(plain);
    case 'year':
      return document.years.map((year) => plain(String(year)));
    case 'status':
      return document.status === null ? [] : [plain(document.status)];
    case 'validated':
      return [plain(String(document.validated))];
  }
}

/** Whether one facet's filter lets a document through. Territories answer to their INSEE code as well. */
export function passes(document: IndexDocument, facet: FacetName, wanted: readonly string[]): boolean {
  if (facetValues(document, facet).some(({ value }) => wanted.includes(value))) return true;
  return facet === 'territory' && document.territoryCodes.some((code) => wanted.includes(code));
}

/**
 * Filters documents and counts facets in one pass. Counts are disjunctive: a facet is counted over what the filters of
 * all the *other* facets let through, so that a second value can be added to the first.
 */
export function filterAndCount<T>(
  matches: readonly T[],
  documentOf: (match: T) => IndexDocument,
  filters: FacetFilters,
): { kept: T[]; facets: FacetCounts } {
  const active = facetNames.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const tallies = new Map(facetNames.map((facet) => [facet, new Map<string, FacetCount>()] as const));
  const kept: T[] = [];
  for (const match of matches) {
    const document = documentOf(match);
    const refused = active.filter((facet) => !passes(document, facet, filters[facet] ?? []));
    if (refused.length > 1) continue;
    if (refused.length === 0) kept.push(match);
    for (const facet of refused.length === 0 ? facetNames : refused) tally(tallies.get(facet), facetValues(document, facet));
  }
  return { kept, facets: toCounts((facet) => [...(tallies.get(facet)?.values() ?? [])]) };
}

/** Most frequent first, then by label, years latest first: one order whichever engine counted. */
export function toCounts(of: (facet: FacetName) => FacetCount[]): FacetCounts {
  const sorted = facetNames.map((facet) => [facet, of(facet).sort(facet === 'year' ? latestFirst : mostFirst)] as const);
  return Object.fromEntries(sorted) as FacetCounts;
}

function tally(counts: Map<string, FacetCount> | undefined, values: readonly FacetLabel[]): void {
  for (const value of values) {
    const known = counts?.get(value.value);
    if (known === undefined) counts?.set(value.value, { ...value, count: 1 });
    else known.count += 1;
  }
}

function plain(value: string): FacetLabel {
  return { value, label: value };
}

function mostFirst(one: FacetCount, other: FacetCount): number {
  return other.count - one.count || one.label.localeCompare(other.label, 'fr') || (one.value < other.value ? -1 : 1);
}

function latestFirst(one: FacetCount, other: FacetCount): number {
  return Number(other.value) - Number(one.value);
}
