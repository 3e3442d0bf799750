import {
  placesAnswerSchema,
  searchAnswerSchema,
  similarAnswerSchema,
  type PlacesAnswer,
  type SearchAnswer,
  type SearchHit,
  type SimilarHit,
  type SimilarQuery,
} from '@passerelles/search/shared';
import { ask, CmsUnavailable, type Query } from './client';

/** `GET /api/search`, its answer checked. `reader` is the reader's address, for the CMS's rate limit. */
export async function search(query: Query, reader?: string): Promise<SearchAnswer> {
  const answer = await ask(searchAnswerSchema, '/api/search', query, reader);
  if (!answer) throw new CmsUnavailable('/api/search', 404);
  return answer;
}

/** Every hit of a query, page after page; for lists that show all, and the site map. */
export async function searchAll(query: Record<string, string | readonly string[]>, most = 1000): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let page = 1; hits.length < most; page += 1) {
    const answer = await search({ ...query, page: String(page), pageSize: '50' });
    hits.push(...answer.hits);
    if (answer.hits.length === 0 || hits.length >= answer.total) break;
  }
  return hits;
}

/** `GET /api/search/places`: where everything that a search finds is. */
export async function findPlaces(query: Query, reader?: string): Promise<PlacesAnswer> {
  const answer = await ask(placesAnswerSchema, '/api/search/places', query, reader);
  if (!answer) throw new CmsUnavailable('/api/search/places', 404);
  return answer;
}

/** `GET /api/search/similar`. They are an addition to a sheet: a search engine that is away does not take the sheet with it. */
export async function findSimilar(sheet: SimilarQuery): Promise<SimilarHit[]> {
  try {
    return (await ask(similarAnswerSchema, '/api/search/similar', { ...sheet }))?.similar ?? [];
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    return [];
  }
}
