import {
  facetNames,
  parseWholeQuery,
  wholeQuerySchema,
  type SearchAnswer,
  type WholeQuery,
} from '@passerelles/search/shared';
import { publicAddress } from '../../../lib/addresses';
import { listMeetings } from '../../../lib/cms/meetings';
import { findPracticeReferences, listPractices } from '../../../lib/cms/practices';
import type { ListedMeeting } from '../../../lib/cms/meetings';
import { search } from '../../../lib/cms/search';
import { messages } from '../../../messages';
import { findLabels } from '../../search/find-labels';
import { activeFilters, searchAddress, type SearchState } from '../../search/state';
import { isPrinted, MOST_SHEETS, printedKinds } from '../address';
import type { Selection } from '../compose';
import { printedMeeting } from '../meeting';
import { printedPractice } from '../practice';
import type { Writer } from '../runs';
import type { Printing } from '../sheet';

type Address = Record<string, string | string[] | undefined>;
type Hit = SearchAnswer['hits'][number];

export interface Asked {
  query: WholeQuery;
  short: boolean;
}

/** What an address asks to be printed; parameters that are not ours are passed over, as on the search page. null: a value of ours is wrong. */
export function readSelection(address: Address): Asked | null {
  const isFacet = (name: string) => facetNames.some((facet) => facet === name);
  const own = Object.keys(wholeQuerySchema.shape).flatMap((name) => {
    const value = address[name];
    return value === undefined ? [] : [[name, isFacet(name) ? value : [value].flat()[0]] as const];
  });
  const parsed = parseWholeQuery(Object.fromEntries(own));
  const detail = [address['detail']].flat()[0] ?? 'full';
  if (!parsed.ok || (detail !== 'full' && detail !== 'short')) return null;
  return { query: parsed.value, short: detail === 'short' };
}

export type Selected =
  | { printings: Printing[]; selection: Selection }
  | { refused: 'nothing' }
  | { refused: 'too-many-sheets'; found: number };

const PAGE_SIZE = 50;

/**
 * Finds and reads what is to be printed, in the order of the search. The first question counts as the reader's own.
 * @throws CmsUnavailable; its status is 429 where the reader asked too much
 */
export async function loadSelection(
  { query, short }: Asked,
  reader: string,
  writer: Writer,
  today: Date,
): Promise<Selected> {
  const kinds = query.kind.length === 0 ? [...printedKinds] : query.kind.filter(isPrinted);
  if (kinds.length === 0) return { refused: 'nothing' };
  const page = (number: number, who?: string) =>
    search({ ...query, kind: kinds, page: String(number), pageSize: String(PAGE_SIZE) }, who);
  const first = await page(1, reader);
  if (first.total === 0) return { refused: 'nothing' };
  if (first.total > MOST_SHEETS) return { refused: 'too-many-sheets', found: first.total };
  const pages = Math.ceil(first.total / PAGE_SIZE);
  const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, at) => page(at + 2)));
  const hits = [first, ...rest].flatMap((answer) => answer.hits);
  const printings = await readAll(hits, writer, today);
  // Withdrawn between the search and its reading.
  if (printings.length === 0) return { refused: 'nothing' };
  const state: SearchState = { ...query, page: 1, pageSize: PAGE_SIZE, view: 'list' };
  return { printings, selection: { ...(await describe(state, first)), short } };
}

const slugOf = ({ url }: Hit): string => decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));

async function readAll(hits: readonly Hit[], writer: Writer, today: Date): Promise<Printing[]> {
  const slugsOf = (kind: string) => hits.filter((hit) => hit.kind === kind).map(slugOf);
  const [practices, meetings] = await Promise.all([
    listPractices(slugsOf('practice')),
    listMeetings(slugsOf('meeting-report')),
  ]);
  const named = await findPracticeReferences(meetings.flatMap(namedBy));
  const read = new Map<string, Printing>([
    ...practices.map((one) => [`practice/${one.slug}`, printedPractice(one, writer, today)] as const),
    ...meetings.map((one) => [`meeting-report/${one.slug}`, printedMeeting(one, writer, named)] as const),
  ]);
  return hits.flatMap((hit) => {
    const key = `${hit.kind}/${slugOf(hit)}`;
    const found = read.get(key);
    read.delete(key);
    return found ?? [];
  });
}

/** Slugs of the sheets to which a meeting's decisions led. */
const namedBy = ({ decisions }: ListedMeeting): string[] => decisions.flatMap(({ practiceSlug }) => practiceSlug ?? []);

/** The words and filters of a selection, as people read them. */
async function describe(state: SearchState, { facets }: SearchAnswer): Promise<Omit<Selection, 'short'>> {
  const { labels } = await findLabels(state, facets);
  const valuesOf = (facet: (typeof facetNames)[number]) =>
    activeFilters(state)
      .filter((filter) => filter.facet === facet)
      .map(({ value }) => labels[`${facet}=${value}`] ?? value);
  const criteria = facetNames
    .map((facet) => ({ label: messages.search.facets[facet], values: valuesOf(facet) }))
    .filter(({ values }) => values.length > 0);
  const only = criteria.length === 1 && state.q === '' ? criteria[0]?.values : undefined;
  return {
    title: only?.length === 1 ? (only[0] ?? null) : state.q || null,
    criteria: [
      ...(state.q ? [{ label: messages.recueil.words, values: state.q }] : []),
      ...criteria.map(({ label, values }) => ({ label, values: values.join(', ') })),
    ],
    address: publicAddress(searchAddress(state)),
  };
}

/** One sheet by its kind and slug; null where none is published there. */
export async function loadOne(
  kind: (typeof printedKinds)[number],
  slug: string,
  writer: Writer,
  today: Date,
): Promise<Printing | null> {
  if (kind === 'practice') {
    const [practice] = await listPractices([slug]);
    return practice ? printedPractice(practice, writer, today) : null;
  }
  const [meeting] = await listMeetings([slug]);
  return meeting ? printedMeeting(meeting, writer, await findPracticeReferences(namedBy(meeting))) : null;
}
