import { createHash } from 'node:crypto';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { PublishedService } from '@passerelles/content/shared';
import { batchesOf } from '@passerelles/kit/shared';
import type { ExportHead, ExportQuery, ExportRecord } from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';
import { presentRecord } from '../presenters/record';
import { walk } from './walk';

export interface Export {
  head: ExportHead;
  /** Read as they are asked for: all of their texts at once would be too much to hold. */
  records: AsyncGenerator<ExportRecord[]>;
  /** Changes when a record, their order or their number does; the same for the same content at any time. */
  version: string;
}

/** Views read in one go: SQLite answers without ever letting others have their turn. */
const batchSize = 50;

/** Everything a search finds, as records. What was found is held whole (some 10 MB at most) so that its version is known before its first line. */
export async function exportFound(
  engine: SearchEngine,
  views: PublishedService,
  synonyms: SynonymTable,
  query: ExportQuery,
): Promise<Export> {
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
  return { head, records: recordsOf(views, kept), version };
}

async function* recordsOf(views: PublishedService, found: readonly IndexDocument[]): AsyncGenerator<ExportRecord[]> {
  for (const batch of batchesOf(found, batchSize)) {
    const read = [];
    for (const type of new Set(batch.map(({ uid }) => uid)))
      read.push(
        ...(await views.read(
          type,
          batch.filter(({ uid }) => uid === type).map(({ id }) => id),
        )),
      );
    const byId = new Map(read.map((view) => [view.documentId, view]));
    yield batch.map((document) => presentRecord(document, byId.get(document.id)));
    await yieldToEventLoop();
  }
}

function lastChangedFirst(one: IndexDocument, other: IndexDocument): number {
  return (other.updatedAt ?? '').localeCompare(one.updatedAt ?? '') || (one.id < other.id ? -1 : 1);
}
