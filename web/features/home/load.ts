import type { RecordSummary } from '@passerelles/committee/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import { listTag, RECORDS } from '@passerelles/content/shared';
import type { PlacesAnswer, SearchHit } from '@passerelles/search/shared';
import { publicAddress } from '../../lib/addresses';
import { listDatedMeetings, type DatedMeeting } from '../../lib/cms/meetings';
import { listPractices, type ListedPractice } from '../../lib/cms/practices';
import type { Reference } from '../../lib/cms/raw';
import { listRecords } from '../../lib/cms/records';
import { findPlaces, search } from '../../lib/cms/search';
import { listThemes } from '../../lib/cms/themes';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';
import { latestRecords, told, upcoming, type Told } from './choose';

export interface HomeContent {
  practices: SearchHit[];
  practiceCount: number;
  meetings: SearchHit[];
  upcoming: DatedMeeting[];
  records: RecordSummary[];
  themes: Reference[];
  themeCount: number;
  /** How many of each are published. */
  figures: { practices: number; meetings: number; actors: number };
  places: PlacesAnswer['places'];
  told: Told | null;
  url: string;
}

const SHEETS = 3;
const MEETINGS = 2;
const LATEST_RECORDS = 3;
const CHIPS = 4;
/** Among so many of the latest reports those are looked for that are of meetings to come. */
const LATEST_MEETINGS = 20;
const HOUR_SECONDS = 3_600;

/** The latest sheets, reports and decisions, what was shared where, and the themes with most in them. */
export async function loadHome(loading: Loading): Promise<HomeContent> {
  loading.tag(RECORDS, ...(['practice', 'meeting-report', 'actor', 'theme', 'territory'] as const).map(listTag));
  // Which meetings are to come depends on the day.
  loading.holdsFor(HOUR_SECONDS);
  const [practices, meetings, decided, latest, themes, { places }] = await Promise.all([
    search({ kind: 'practice', sort: 'date', pageSize: SHEETS }),
    search({ kind: 'meeting-report', sort: 'date', pageSize: LATEST_MEETINGS }),
    listRecords({ kind: 'decision', pageSize: 20 }),
    listRecords({ pageSize: LATEST_RECORDS }),
    listThemes(),
    findPlaces({ kind: ['practice', 'meeting-report'] }),
  ]);
  const byCommittee = await decidedPractices(decided.data);
  const shown = [...byCommittee, ...practices.hits.filter(({ url }) => !byCommittee.some((hit) => hit.url === url))];
  const sheets = shown.slice(0, SHEETS);
  const next = upcoming(await listDatedMeetings(slugsOf(meetings.hits)), new Date());
  const isNext = new Set(next.map(({ slug }) => pathTo('rencontres', slug)));
  const used = [...practices.facets.theme].sort((a, b) => b.count - a.count).slice(0, CHIPS);
  const counted = new Map(practices.facets.kind.map(({ value, count }) => [value, count]));
  return {
    practices: sheets,
    practiceCount: practices.total,
    meetings: meetings.hits.filter(({ url }) => !isNext.has(url)).slice(0, MEETINGS),
    upcoming: next.slice(0, MEETINGS),
    records: latestRecords(decided.data.slice(0, LATEST_RECORDS), latest.data, LATEST_RECORDS),
    themes: used.map(({ value, label }) => ({ name: label, href: pathTo('thematiques', value) })),
    themeCount: themes.length,
    figures: {
      practices: practices.total,
      meetings: meetings.total,
      actors: counted.get('actor') ?? 0,
    },
    places,
    told: await tell(sheets),
    url: publicAddress('/'),
  };
}

const slugsOf = (hits: SearchHit[]): string[] => hits.map(({ url }) => decodeURIComponent(url.split('/').at(-1) ?? ''));

/** The first of these sheets that says in short what it is and what came of it. */
async function tell(hits: SearchHit[]): Promise<Told | null> {
  const practices = await listPractices(slugsOf(hits));
  for (const { url } of hits) {
    const practice = practices.find(({ slug }) => pathTo('pratiques', slug) === url);
    const story = practice && told(practice, url);
    if (story) return story;
  }
  return null;
}

/** The published sheets that a committee decided on last, whatever an import brought since. */
async function decidedPractices(records: RecordSummary[]): Promise<SearchHit[]> {
  const slugs = records.flatMap(({ document }) =>
    document?.published && document.uid === contentKinds.practice.uid && document.slug ? [document.slug] : [],
  );
  const wanted = [...new Set(slugs)].slice(0, SHEETS);
  const found = await listPractices(wanted);
  return wanted.flatMap((slug) => found.filter((practice) => practice.slug === slug).map(hitOf));
}

/** A sheet as the search would have found it, with no word lit. */
function hitOf(practice: ListedPractice): SearchHit {
  const label = ({ name }: Reference) => ({ value: '', label: name });
  return {
    id: practice.documentId,
    kind: 'practice',
    title: practice.title,
    summary: practice.summary,
    url: pathTo('pratiques', practice.slug),
    highlights: { title: [], summary: [], excerpt: null },
    themes: practice.themes.map(label),
    territories: practice.territories.map(label),
    actors: practice.owner ? [label(practice.owner)] : [],
    year: Number(practice.startDate?.value.slice(0, 4)) || null,
    status: practice.practiceStatus,
    validated: true,
    validatedBy: null,
  };
}
