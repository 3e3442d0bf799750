import type { FacetLabel, IndexDocument } from './document';

export const facetNames = ['kind', 'theme', 'territory', 'actor', 'audience', 'year', 'status', 'validated'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values asked for: OR inside a facet, AND between facets. A facet left out does not filter. */
export type FacetFilters = Partial<Record<FacetName, readonly string[]>>;

export interface FacetCount extends FacetLabel {
  count: number;
}
export type FacetCounts = Record<FacetName, FacetCount[]>;

/** Values told per facet: enough for a list of filters, whatever the number of actors or communes. */
export const facetValuesAtMost = 100;

/** The values under which a document is counted in a facet, each once however it is reached. */
export function facetValues(document: IndexDocument, facet: FacetName): FacetLabel[] {
  const values = readValues(document, facet);
  return values.length < 2 ? values : [...new Map(values.map((label) => [label.value, label])).values()];
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

/** One order whichever engine counted: most frequent first, then by label; years latest first. */
export function facetOrder(facet: FacetName): (one: FacetCount, other: FacetCount) => number {
  return facet === 'year' ? latestFirst : mostFirst;
}

export function toCounts(of: (facet: FacetName) => FacetCount[]): FacetCounts {
  const sorted = facetNames.map((facet) => [facet, of(facet).sort(facetOrder(facet))] as const);
  return Object.fromEntries(sorted) as FacetCounts;
}

function plain(value: string): FacetLabel {
  return { value, label: value };
}

// One collator for all: made anew for each comparison it would take most of the time of a search.
const french = new Intl.Collator('fr');

function mostFirst(one: FacetCount, other: FacetCount): number {
  return other.count - one.count || french.compare(one.label, other.label) || (one.value < other.value ? -1 : 1);
}

function latestFirst(one: FacetCount, other: FacetCount): number {
  return Number(other.value) - Number(one.value);
}
