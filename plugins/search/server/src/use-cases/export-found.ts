import { createHash } from 'node:crypto';
import type { ExportHead, ExportQuery, ExportRecord } from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { presentRecord } from '../presenters/record';
import { walk } from './walk';

export interface Export {
  head: ExportHead;
  records: ExportRecord[];
  /** Changes when a record, their order or their number does; the same for the same content at any time. */
  version: string;
}

/** Everything a search finds, as records. Held whole (some 10 MB at most) so that its version is known before its first line. */
export async function exportFound(engine: SearchEngine, synonyms: SynonymTable, query: ExportQuery): Promise<Export> {
  const { latest, ...whole } = query;
  const found: IndexDocument[] = [];
  const pages = walk(engine, synonyms, whole);
  let page = await pages.next();
  for (; page.done !== true; page = await pages.next()) found.push(...page.value);
  const kept = latest === undefined ? found : found.sort(lastChangedFirst).slice(0, latest);
  const meetings = kept.filter(({ kind }) => kind === 'meeting-report');
  const head: ExportHead = {
    total: page.value,
    records: kept.length,
    updatedAt: kept.reduce<string | null>(
      (last, { updatedAt }) => (updatedAt !== null && (last === null || updatedAt > last) ? updatedAt : last),
      null,
    ),
    meetings: meetings.length,
    undatedMeetings: meetings.filter(({ date }) => date === null || date % 100 === 0).length,
  };
  const version = createHash('sha256')
    .update(JSON.stringify([head, kept.map(({ fingerprint }) => fingerprint)]))
    .digest('base64url')
    .slice(0, 27);
  return { head, records: kept.map(presentRecord), version };
}

function lastChangedFirst(one: IndexDocument, other: IndexDocument): number {
  return (other.updatedAt ?? '').localeCompare(one.updatedAt ?? '') || (one.id < other.id ? -1 : 1);
}
