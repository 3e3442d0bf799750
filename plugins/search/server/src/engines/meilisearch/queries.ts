import { facetNames, type FacetFilters, type FacetName } from '../../../../shared/domain/facets';
import type { ParsedQuery, Slot } from '../../../../shared/domain/query';
import type { Term } from '../../../../shared/domain/synonyms';
import type { SortOrder } from '../../../../shared/contracts/query';
import type { EngineQuery } from '../port';
import { stemAttributes, textOf, titleAttributes, wordAttributes } from './settings';

export type Strategy = 'all' | 'frequency';

interface OneQuery {
  indexUid: string;
  q: string;
  filter: string[][];
  /** Left out: everywhere. */
  attributesToSearchOn?: string[];
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
  date: ['byDate:asc'],
  title: ['byTitle:asc'],
};
/** What finding is worth: the word as written, another word of its stem, a word that begins so. */
const worth = { word: 1, stem: 0.95, begun: 0.85 };
/** After a space Meilisearch takes the last word for a whole one. */
const ended = ' ';
/** A synonym's left side is never matched beyond this many words: a longer one is replaced by its group's shortest term. */
const longestSynonym = 3;

/**
 * The words as written on what people wrote, the stems on the stems, and, while the last word is being typed, what begins like it:
 * one ranking, in this order of worth. Phrases and exclusions go with each, and then each looks everywhere: a phrase stands in
 * what people wrote, what is excluded in either.
 */
export function federated(
  index: string,
  { text, filters, sort, page, pageSize }: EngineQuery,
  {
    strategy,
    facets = [...facetNames],
    inTitles = false,
    among,
  }: { strategy: Strategy; facets?: readonly FacetName[]; inTitles?: boolean; among?: readonly string[] },
): FederatedRequest {
  const wordless = text.slots.length === 0;
  const common = {
    indexUid: index,
    filter: [...filterOf(filters), ...(among ? [[`id IN ${JSON.stringify(among)}`]] : [])],
    attributesToRetrieve: ['source'],
    matchingStrategy: strategy,
    sort: wordless && text.phrases.length === 0 && sort === 'relevance' ? orders.date : orders[sort],
  };
  const marked = marksOf(text);
  const query = (q: string, attributes: string[], weight: number): OneQuery => {
    const attributesToSearchOn = inTitles
      ? attributes.filter((attribute) => titleAttributes.includes(attribute))
      : attributes;
    return {
      ...common,
      ...(marked.length > 0 && !inTitles ? {} : { attributesToSearchOn }),
      q: [...marked, q].join(' '),
      federationOptions: { weight },
    };
  };
  const whole = query(wordsOf(text) + ended, wordAttributes, worth.word);
  const stems = query(stemsOf(text) + ended, stemAttributes, worth.stem);
  const begun = typing(text) ? [query(begunOf(text), [...wordAttributes, ...stemAttributes], worth.begun)] : [];
  return {
    federation: { page, hitsPerPage: pageSize, facetsByIndex: { [index]: facets.map((facet) => `label.${facet}`) } },
    queries: wordless ? [whole] : [whole, stems, ...begun],
  };
}

/** OR inside a facet, AND between facets. */
export function filterOf(filters: FacetFilters): string[][] {
  return facetNames.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? [] : [values.map((value) => `filter.${facet} = ${JSON.stringify(value)}`)];
  });
}

/** Phrases as written, and what is excluded: a phrase as written, a word in any of its forms. */
function marksOf({ phrases, excluded }: ParsedQuery): string[] {
  return [
    ...phrases.map(({ text }) => `"${unquoted(text)}"`),
    ...excluded.flatMap(({ text, words }) =>
      words.length > 1 ? [`-"${unquoted(text)}"`] : words.flatMap(({ form, stem }) => [`-${form}`, `-${stem}`]),
    ),
  ];
}

function wordsOf({ slots }: ParsedQuery): string {
  return slots.map((slot) => textOf(termOf(slot), 'form')).join(' ');
}

function stemsOf({ slots }: ParsedQuery): string {
  return slots.map((slot) => textOf(termOf(slot), 'stem')).join(' ');
}

function typing({ slots }: ParsedQuery): boolean {
  return slots.at(-1)?.words.at(-1)?.prefix === true;
}

/** What is being typed as written, since a stem is not how a word begins, and the stems of what was typed before. */
function begunOf({ slots }: ParsedQuery): string {
  const terms = slots.map(termOf);
  return [...terms.slice(0, -1).map((term) => textOf(term, 'stem')), ...terms.slice(-1).map(begunTerm)].join(' ');
}

function begunTerm(term: Term): string {
  return [textOf(term.slice(0, -1), 'stem'), textOf(term.slice(-1), 'form')].join(' ');
}

function termOf(slot: Slot): Term {
  if (slot.words.length <= longestSynonym || slot.synonyms.length === 0) return slot.words;
  return [...slot.synonyms].sort((one, other) => one.length - other.length)[0] ?? slot.words;
}

function unquoted(text: string): string {
  return text.replace(/["“”«»]/gu, ' ');
}
