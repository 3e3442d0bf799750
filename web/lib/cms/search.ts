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
import { z } from 'zod';
import { isFollowed } from '../paths';
import type { Loading } from '../static-page';
import { ask, CmsUnavailable, type Query, type Seen } from './client';
import * as raw from './raw';

/** The parts of a hit that pages show; a hit without an address is left out. */
const shown = { title: raw.title, url: z.string().refine(isFollowed), validated: z.boolean().catch(false) };
const answerSchema = searchAnswerSchema.extend({ hits: z.array(searchAnswerSchema.shape.hits.element.extend(shown)) });
const nearSchema = similarAnswerSchema.extend({
  similar: z.array(similarAnswerSchema.shape.similar.element.extend(shown)),
});

/** `GET /api/search`, its answer checked. `reader` is the reader's address, for the CMS's rate limit. */
export async function search(query: Query, reader?: string, seen?: Seen): Promise<SearchAnswer> {
  const answer = await ask(answerSchema, '/api/search', query, reader, seen);
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

/** How long a sheet is shown without what is near it. */
const WITHOUT_NEAR_SECONDS = 5;

/**
 * `GET /api/search/similar`. They are an addition to a sheet: while the search engine does not answer the sheet is shown without them, and rendered
 * again soon after.
 */
export async function findSimilar(sheet: SimilarQuery, loading: Pick<Loading, 'holdsFor'>): Promise<SimilarHit[]> {
  try {
    return (await ask(nearSchema, '/api/search/similar', { ...sheet }))?.similar ?? [];
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    loading.holdsFor(WITHOUT_NEAR_SECONDS);
    return [];
  }
}
