import type { SearchAnswer, SearchQuery } from '../../../shared';
import { parseQuery } from '../../../shared/domain/query';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { presentFacets } from '../presenters/facets';
import { presentHits } from '../presenters/hits';
import { presentSuggestion } from '../presenters/suggestion';
import { filtersOf } from './walk';

const suggestionsAtMost = 5;

/** Answers a search: understands the query, asks the engine, lights up what it found. */
export async function searchContent(
  engine: SearchEngine,
  synonyms: SynonymTable,
  query: SearchQuery,
): Promise<SearchAnswer> {
  const startedAt = performance.now();
  const { q, sort, page, pageSize } = query;
  const text = parseQuery(q, synonyms);
  const filters = filtersOf(query);
  const answer = await engine.search({ text, filters, sort, page, pageSize });
  const wanting = answer.total === 0 || answer.partial;
  const suggestions = wanting && text.slots.length > 0 ? await engine.suggest(text, suggestionsAtMost) : [];
  return {
    hits: presentHits(answer.documents, text),
    total: answer.total,
    page,
    pageSize,
    partial: answer.partial,
    facets: presentFacets(answer.facets, filters),
    suggestions: suggestions.map(presentSuggestion),
    engine: engine.name,
    tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
  };
}
