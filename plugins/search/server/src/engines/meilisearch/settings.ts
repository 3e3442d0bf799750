import type { Settings } from 'meilisearch';
import { facetNames, facetValuesAtMost } from '../../../../shared/domain/facets';
import { stopWords } from '../../../../shared/domain/stop-words';
import type { SynonymTable, Term } from '../../../../shared/domain/synonyms';

/** The attributes of each of the two queries, from the heaviest. */
export const wordAttributes = ['title', 'summary', 'names', 'body', 'forms'];
export const stemAttributes = ['stemsTitle', 'stemsSummary', 'stems'];
export const titleAttributes = ['title', 'stemsTitle'];
/** From the heaviest: another form of a word in a title is worth more than the word itself in a summary. */
const searchable = ['title', 'stemsTitle', 'summary', 'stemsSummary', 'names', 'body', 'forms', 'stems'];

/** Everything Meilisearch must know of our documents, as one settings task. */
export function indexSettings(synonyms: SynonymTable): Settings {
  return {
    searchableAttributes: searchable,
    // Of a hit, Meilisearch reads whatever can be displayed, wanted or not.
    displayedAttributes: ['id', 'fingerprint', 'source'],
    filterableAttributes: ['id', ...facetNames.flatMap((facet) => [`filter.${facet}`, `label.${facet}`])],
    sortableAttributes: ['byDate', 'byTitle'],
    // What is vouched for, then what is recent, breaks a tie.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attributeRank', 'exactness', 'byTrust:asc'],
    stopWords: [...stopWords],
    synonyms: synonymSettings(synonyms),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnAttributes: ['forms', ...stemAttributes],
      disableOnNumbers: true,
    },
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra'] }],
    // The default of 1 000 would cut paging and totals short.
    pagination: { maxTotalHits: 100_000 },
    facetSearch: false,
    // The most frequent ones are enough: telling all 36 000 communes would take longer than finding.
    faceting: { maxValuesPerFacet: facetValuesAtMost, sortFacetValuesBy: { '*': 'count' } },
  };
}

/** Each term leads to the others, folded and without stop words, once as words and once as stems for the second query. */
function synonymSettings({ groups, oneWay }: SynonymTable): Record<string, string[]> {
  const result = new Map<string, Set<string>>();
  const lead = (from: string, to: string): void => {
    if (from !== to) result.set(from, (result.get(from) ?? new Set()).add(to));
  };
  const both = (from: Term, to: Term): void => {
    lead(textOf(from, 'form'), textOf(to, 'form'));
    lead(textOf(from, 'stem'), textOf(to, 'stem'));
  };
  for (const terms of groups) for (const from of terms) for (const to of terms) both(from, to);
  for (const { from, to } of oneWay) both(from, to);
  return Object.fromEntries([...result].map(([from, to]) => [from, [...to]]));
}

export function textOf(term: Term, by: 'form' | 'stem'): string {
  return term.map((word) => word[by]).join(' ');
}
