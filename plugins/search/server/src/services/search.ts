import type { Core } from '@strapi/strapi';
import type { SearchAnswer, SearchQuery, SuggestAnswer, SuggestQuery } from '../../../shared';
import { searchContent } from '../use-cases/search-content';
import { suggestContent } from '../use-cases/suggest-content';
import { ownService } from './of';

export interface Search {
  /** @throws EngineUnavailable */
  find(query: SearchQuery): Promise<SearchAnswer>;
  /** @throws EngineUnavailable */
  suggest(query: SuggestQuery): Promise<SuggestAnswer>;
}

/** What readers ask; the API's controllers and other plugins call it alike. */
export function search({ strapi }: { strapi: Core.Strapi }): Search {
  const table = () => ownService(strapi, 'synonyms').current();
  return {
    find: async (query) => searchContent(ownService(strapi, 'engine'), await table(), query),
    suggest: async (query) =>
      suggestContent(ownService(strapi, 'engine'), await table(), ownService(strapi, 'queryLog').popular(), query),
  };
}
