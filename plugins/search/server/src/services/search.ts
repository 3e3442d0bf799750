import type { Core } from '@strapi/strapi';
import { searchContent } from '../use-cases/search-content';
import { suggestContent } from '../use-cases/suggest-content';
import { ownService } from './of';
import type { Search } from './contracts';

/** What readers ask; the API's controllers and other plugins call it alike. */
export function search({ strapi }: { strapi: Core.Strapi }): Search {
  const table = () => ownService(strapi, 'synonyms').current();
  return {
    find: async (query) => searchContent(ownService(strapi, 'engine'), await table(), query),
    suggest: async (query) =>
      suggestContent(ownService(strapi, 'engine'), await table(), ownService(strapi, 'queryLog').popular(), query),
  };
}
