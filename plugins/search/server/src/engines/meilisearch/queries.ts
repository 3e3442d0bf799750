import { facetNames, type FacetFilters, type FacetName } from '../../../../shared/domain/facets';
import type { ParsedQuery, Slot } from '../../../../shared/domain/query';
import type { Term } from '../../../../shared/domain/synonyms';
import type { SortOrder } from '../../../../shared/contracts/query';
import type { EngineQuery } from '../port';
import { stemAttributes, textOf, wordAttributes } from './settings';

export type Strategy = 'all' | 'frequency';

interface OneQuery {
  indexUid: string;
  q: string;
  filter: string[][];
  attributesToSearchOn: string[];
  attributesToRetrieve: string[];
  matchingStrategy: Strategy;
  sort: string[];
  federationOptions: { weight: number };
}

/** Body of a federated `POST /multi-search`. */
export interface FederatedRequest {
  federation: { page: number; hitsPerPage: number; facetsByIndex: Record<string, string[]> };
  queries: OneQuery[];
}

const orders: Readonly<Record<SortOrder, string[]>> = {
  relevance: [],
  date: ['date:desc', 'titleKey:asc'],
  title: ['titleKey:asc'],
};
/** A synonym's left side is never matched beyond this many words: a longer one is replaced by its group's shortest term. */
const longestSynonym = 3;

/**
 * The words on what people wrote, and the stems on the stems, in one ranking. With quotes or exclusions the first query
 * goes alone: the second knows neither.
 */
export function federated(
  index: string,
  { text, filters, sort, page, pageSize }: EngineQuery,
  { strategy, facets = [...facetNames] }: { strategy: Strategy; facets?: readonly FacetName[] },
): FederatedRequest {
  const wordless = text.slots.length === 0;
  const common = {
    indexUid: index,
    filter: filterOf(filters),
    attributesToRetrieve: ['source', 'body'],
    matchingStrategy: strategy,
    sort: wordless && sort === 'relevance' ? orders.date : orders[sort],
  };
  const words = { ...common, q: wordsOf(text), attributesToSearchOn: wordAttributes, federationOptions: { weight: 1 } };
  const stems = { ...common, q: stemsOf(text), attributesToSearchOn: stemAttributes, federationOptions: { weight: 0.8 } };
  const alone = wordless || text.phrases.length > 0 || text.excluded.length > 0;
  return {
    federation: { page, hitsPerPage: pageSize, facetsByIndex: { [index]: facets.map((facet) => `label.${facet}`) } },
    queries: alone ? [words] : [words, stems],
  };
}

/** OR inside a facet, AND between facets. */
export function filterOf(filters: FacetFilters): string[][] {
  return facetNames.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? [] : [values.map((value) => `filter.${facet} = ${JSON.stringify(value)}`)];
  });
}

function wordsOf({ slots, phrases, excluded }: ParsedQuery): string {
  return [
    ...phrases.map(({ text }) => `"${unquoted(text)}"`),
    ...slots.map((slot) => textOf(termOf(slot), 'form')),
    ...excluded.flatMap(({ text, words }) => (words.length > 1 ? [`-"${unquoted(text)}"`] : words.map(({ form }) => `-${form}`))),
  ].join(' ');
}

function stemsOf({ slots }: ParsedQuery): string {
  return slots.map((slot) => textOf(termOf(slot), 'stem')).join(' ');
}

function termOf(slot: Slot): Term {
  if (slot.words.length <= longestSynonym || slot.synonyms.length === 0) return slot.words;
  return [...slot.synonyms].sort((one, other) => one.length - other.length)[0] ?? slot.words;
}

function unquoted(text: string): string {
  return text.replace(/["“”«»]/gu, ' ');
}
