import {
  facetNames,
  parseSearchQuery,
  searchQuerySchema,
  type PlacesAnswer,
  type SearchAnswer,
} from '@passerelles/search/shared';
import { publicAddress } from '../../lib/addresses';
import type { RenderedFrom } from '../../cache/rendered-from';
import { CmsUnavailable, type Seen } from '../../lib/cms/client';
import { findPlaces, search } from '../../lib/cms/search';
import { findLabels, type FilterLabels } from './find-labels';
import { findWaysOut, type WayOut } from './find-ways-out';
import { searchAddress, views, type SearchState } from './state';

type Found = { answer: SearchAnswer; labels: FilterLabels; waysOut: WayOut[]; places: PlacesAnswer | null };

/** What the search page shows, and the HTTP status that says the same to machines. */
export interface SearchOutcome {
  status: number;
  state: SearchState;
  /** The one address of this search, absolute: what it asks and nothing else that the address carried. */
  url: string;
  found: Found | null;
  problem: { code: 'bad-request'; parameters: string[] } | { code: 'unavailable' | 'too-many' } | null;
}

const nothingAsked = (): SearchState => {
  const parsed = parseSearchQuery({});
  if (!parsed.ok) throw new Error('An empty search is a valid one');
  return { ...parsed.value, view: 'list' };
};

type Address = Record<string, string | string[] | undefined>;

/**
 * What an address asks of the search. A page is reached by links that others decorate (`utm_source`, `fbclid`): parameters that
 * are not ours are passed over, and of a repeated one the first counts. A wrong value of ours is reported.
 */
function readAddress(address: Address): { query: Address; view: string } {
  const own = Object.keys(searchQuerySchema.shape).filter((name) => address[name] !== undefined);
  const first = (name: string) => [address[name]].flat()[0];
  const isFacet = (name: string) => facetNames.some((facet) => facet === name);
  return {
    query: Object.fromEntries(own.map((name) => [name, isFacet(name) ? address[name] : first(name)])),
    view: first('view') ?? 'list',
  };
}

/**
 * Reads an address and asks the CMS. Never throws: the page itself says that a search failed.
 * @param seen told of the answer, where it alone makes the page
 */
export async function loadSearch(address: Address, reader: string, seen?: Seen): Promise<SearchOutcome> {
  const { query, view } = readAddress(address);
  const parsed = parseSearchQuery(query);
  const shown = views.find((one) => one === view);
  if (!parsed.ok || !shown) {
    const parameters = [
      ...(parsed.ok ? [] : parsed.issues.map(({ parameter }) => parameter)),
      ...(shown ? [] : ['view']),
    ];
    return {
      status: 400,
      state: nothingAsked(),
      url: publicAddress('/recherche'),
      found: null,
      problem: { code: 'bad-request', parameters },
    };
  }
  const state: SearchState = { ...parsed.value, view: shown };
  const url = publicAddress(searchAddress(state));
  try {
    return { status: 200, state, url, found: await find(state, reader, seen), problem: null };
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    const tooMany = error.status === 429;
    return {
      status: tooMany ? 429 : 503,
      state,
      url,
      found: null,
      problem: { code: tooMany ? 'too-many' : 'unavailable' },
    };
  }
}

async function find(state: SearchState, reader: string, seen?: Seen): Promise<Found> {
  const { page, pageSize, view, ...whole } = state;
  let from: RenderedFrom | undefined;
  const [answer, places] = await Promise.all([
    search({ ...whole, page: String(page), pageSize: String(pageSize) }, reader, (asked) => (from = asked)),
    view === 'map' ? findPlaces(whole, reader) : null,
  ]);
  const { labels, withoutAsking } = await findLabels(state, answer.facets);
  if (from?.version && view !== 'map' && withoutAsking && answer.total > 0) seen?.(from);
  const waysOut = answer.total === 0 ? await findWaysOut(state, labels) : [];
  return { answer, labels, waysOut, places };
}
