import type { RecordSummary } from '@passerelles/committee/shared';
import type { SearchHit } from '@passerelles/search/shared';
import { listTag, RECORDS } from '@passerelles/content/shared';
import { publicAddress } from '../../lib/addresses';
import { listRecords } from '../../lib/cms/records';
import { search } from '../../lib/cms/search';
import { listThemes } from '../../lib/cms/themes';
import type { Reference } from '../../lib/cms/raw';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';

export interface HomeContent {
  practices: SearchHit[];
  practiceCount: number;
  meetings: SearchHit[];
  records: RecordSummary[];
  themes: Reference[];
  themeCount: number;
  url: string;
}

const SHEETS = 3;
const MEETINGS = 2;
const LATEST_RECORDS = 3;
const CHIPS = 4;

/** The latest sheets, reports and decisions, and the themes with most in them. */
export async function loadHome(loading: Loading): Promise<HomeContent> {
  loading.tag(RECORDS, ...(['practice', 'meeting-report', 'theme'] as const).map(listTag));
  const [practices, meetings, { data: records }, themes] = await Promise.all([
    search({ kind: 'practice', sort: 'date', pageSize: SHEETS }),
    search({ kind: 'meeting-report', sort: 'date', pageSize: MEETINGS }),
    listRecords({ pageSize: LATEST_RECORDS }),
    listThemes(),
  ]);
  const used = [...practices.facets.theme].sort((a, b) => b.count - a.count).slice(0, CHIPS);
  return {
    practices: practices.hits,
    practiceCount: practices.total,
    meetings: meetings.hits,
    records,
    themes: used.map(({ value, label }) => ({ name: label, href: pathTo('thematiques', value) })),
    themeCount: themes.length,
    url: publicAddress('/'),
  };
}
