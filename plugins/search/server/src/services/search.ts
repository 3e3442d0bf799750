import type { Core } from '@strapi/strapi';
import { parseQuery } from '../../../shared/domain/query';
import { searchContent } from '../use-cases/search-content';
import { suggestContent } from '../use-cases/suggest-content';
import { filtersOf } from '../use-cases/walk';
import { ownService } from './of';
import type { Search } from './contracts';

/** What readers ask; the API's controllers and other plugins call it alike. */
export function search({ strapi }: { strapi: Core.Strapi }): Search {
  const table = () => ownService(strapi, 'synonyms').current();
  return {
    find: async (query) => searchContent(ownService(strapi, 'engine'), await table(), query),
    matching: async (query, among) =>
      ownService(strapi, 'engine').matching(
        { text: parseQuery(query.q, await table()), filters: filtersOf(query) },
        among,
      ),
    suggest: async (query) =>
      suggestContent(ownService(strapi, 'engine'), await table(), ownService(strapi, 'queryLog').popular(), query),
  };
}
