import { parseSearchQuery, type PlacesAnswer, type SearchAnswer } from '@passerelles/search/shared';
import { CmsUnavailable } from '../../lib/cms/client';
import { findPlaces, search } from '../../lib/cms/search';
import { findLabels, type FilterLabels } from './find-labels';
import { findWaysOut, type WayOut } from './find-ways-out';
import { views, type SearchState } from './state';

type Found = { answer: SearchAnswer; labels: FilterLabels; waysOut: WayOut[]; places: PlacesAnswer | null };

/** What the search page shows, and the HTTP status that says the same to machines. */
export interface SearchOutcome {
  status: number;
  state: SearchState;
  found: Found | null;
  problem: { code: 'bad-request'; parameters: string[] } | { code: 'unavailable' | 'too-many' } | null;
}

const nothingAsked = (): SearchState => {
  const parsed = parseSearchQuery({});
  if (!parsed.ok) throw new Error('An empty search is a valid one');
  return { ...parsed.value, view: 'list' };
};

type Address = Record<string, string | string[] | undefined>;

/** Reads an address and asks the CMS. Never throws: a search that fails says so on its page. */
export async function loadSearch({ view = 'list', ...query }: Address, reader: string): Promise<SearchOutcome> {
  const parsed = parseSearchQuery(query);
  const shown = views.find((one) => one === view);
  if (!parsed.ok || !shown) {
    const parameters = [...(parsed.ok ? [] : parsed.issues.map(({ parameter }) => parameter)), ...(shown ? [] : ['view'])];
    return { status: 400, state: nothingAsked(), found: null, problem: { code: 'bad-request', parameters } };
  }
  const state: SearchState = { ...parsed.value, view: shown };
  try {
    return { status: 200, state, found: await find(state, reader), problem: null };
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    const tooMany = error.status === 429;
    return { status: tooMany ? 429 : 503, state, found: null, problem: { code: tooMany ? 'too-many' : 'unavailable' } };
  }
}

async function find(state: SearchState, reader: string): Promise<Found> {
  const { page, pageSize, view, ...whole } = state;
  const [answer, places] = await Promise.all([
    search({ ...whole, page: String(page), pageSize: String(pageSize) }, reader),
    view === 'map' ? findPlaces(whole, reader) : null,
  ]);
  const labels = await findLabels(state, answer.facets);
  const waysOut = answer.total === 0 ? await findWaysOut(state, labels) : [];
  return { answer, labels, waysOut, places };
}
