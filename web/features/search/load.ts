import { parseSearchQuery, type SearchAnswer } from '@passerelles/search/shared';
import { CmsUnavailable } from '../../lib/cms/client';
import { search } from '../../lib/cms/search';
import type { SearchState } from './state';

/** What the search page shows, and the HTTP status that says the same to machines. */
export interface SearchOutcome {
  status: number;
  state: SearchState;
  answer: SearchAnswer | null;
  problem: 'bad-request' | 'unavailable' | null;
}

const nothingAsked = (): SearchState => {
  const parsed = parseSearchQuery({});
  if (!parsed.ok) throw new Error('An empty search is a valid one');
  return parsed.value;
};

/** Reads an address and asks the CMS. Never throws: a search that fails says so on its page. */
export async function loadSearch(query: Record<string, string | string[] | undefined>, reader: string): Promise<SearchOutcome> {
  const parsed = parseSearchQuery(query);
  if (!parsed.ok) return { status: 400, state: nothingAsked(), answer: null, problem: 'bad-request' };
  const state = parsed.value;
  try {
    const { page, pageSize, ...rest } = state;
    const answer = await search({ ...rest, page: String(page), pageSize: String(pageSize) }, reader);
    return { status: 200, state, answer, problem: null };
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    return { status: error.status === 429 ? 429 : 503, state, answer: null, problem: 'unavailable' };
  }
}
