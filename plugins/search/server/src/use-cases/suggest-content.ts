import type { SuggestAnswer, SuggestQuery } from '../../../shared';
import { comparable } from '../../../shared/domain/logged-query';
import { popularFor, type Searched } from '../../../shared/domain/popular';
import { parseQuery } from '../../../shared/domain/query';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { presentPopular, presentSuggestion } from '../presenters/suggestion';

const popularAtMost = 2;

/** Titles, actors and themes that the words typed so far may lead to, and what others searched; nothing for an empty box. */
export async function suggestContent(
  engine: SearchEngine,
  synonyms: SynonymTable,
  searched: readonly Searched[],
  query: SuggestQuery,
): Promise<SuggestAnswer> {
  const text = parseQuery(query.q, synonyms);
  if (text.slots.length === 0) return { suggestions: [] };
  const popular = popularFor(searched, comparable(query.q), Math.min(popularAtMost, query.limit - 1));
  const documents = await engine.suggest(text, query.limit - popular.length);
  return { suggestions: [...documents.map(presentSuggestion), ...popular.map(presentPopular)] };
}
