import type { SuggestAnswer, SuggestQuery } from '../../../shared';
import { parseQuery } from '../../../shared/domain/query';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { presentSuggestion } from '../presenters/suggestion';

/** Titles, actors and themes that the words typed so far may lead to; nothing for an empty box. */
export async function suggestContent(engine: SearchEngine, synonyms: SynonymTable, query: SuggestQuery): Promise<SuggestAnswer> {
  const text = parseQuery(query.q, synonyms);
  if (text.slots.length === 0) return { suggestions: [] };
  const documents = await engine.suggest(text, query.limit);
  return { suggestions: documents.map(presentSuggestion) };
}
