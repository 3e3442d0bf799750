import { frenchCsv } from '@passerelles/kit/shared';
import type { ExportHead, ExportRecord } from '@passerelles/search/shared';
import { messages } from '../../messages';
import { atomEnd, atomEntry, atomStart } from './atom';
import { calendarEnd, calendarEvent, calendarStart } from './calendar';
import { csvHeader, csvLine } from './csv';
import { jsonEnd, jsonItem, jsonStart } from './json';

/** What a file is made from, beside what was found. */
export interface Asked {
  /** Public address of the site, without a trailing slash. */
  site: string;
  /** The query string of the file's address, with its `?`, or nothing; and the words in it. */
  search: string;
  q: string;
}

/** A file as it is written: its start, one piece for each thing found, its end. */
export interface Format {
  type: string;
  /** Name under which it is saved; without one, programs that follow it open it in place. */
  saveAs?: string;
  /** What is asked beside what the address says. */
  asks: Record<string, string>;
  start(head: ExportHead, asked: Asked): string;
  item(record: ExportRecord, asked: Asked, rank: number): string;
  end: string;
}

/** A feed is asked for again and again: it holds the latest only. */
const feedHolds = '200';

export const formats = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    saveAs: 'passerelles.csv',
    asks: {},
    start: () => csvHeader(),
    item: (record, { site }) => csvLine(record, site),
    end: '',
  },
  excel: {
    type: 'text/csv; charset=utf-8; header=present',
    saveAs: 'passerelles-excel.csv',
    asks: {},
    start: () => csvHeader(frenchCsv),
    item: (record, { site }) => csvLine(record, site, frenchCsv),
    end: '',
  },
  json: {
    type: 'application/json; charset=utf-8',
    saveAs: 'passerelles.json',
    asks: {},
    start: (head) => jsonStart(head, messages.layout.licence),
    item: (record, { site }, rank) => jsonItem(record, site, rank),
    end: jsonEnd,
  },
  atom: {
    type: 'application/atom+xml; charset=utf-8',
    asks: { latest: feedHolds },
    start: (head, { site, search, q }) =>
      atomStart(head, site, { path: `/flux.xml${search}`, page: `/recherche${search}`, query: q }),
    item: (record, { site }) => atomEntry(record, site),
    end: atomEnd,
  },
  calendar: {
    type: 'text/calendar; charset=utf-8',
    saveAs: 'passerelles.ics',
    asks: { kind: 'meeting-report' },
    start: (head) => calendarStart(head),
    item: (record, { site }) => calendarEvent(record, site),
    end: calendarEnd,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const isFormat = (name: unknown): name is FormatName => typeof name === 'string' && Object.hasOwn(formats, name);
