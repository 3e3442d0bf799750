import type { Core } from '@strapi/strapi';
import { differences, recordNumber, recordReference, verifyChain, type IntegrityReport, type Snapshot } from '../../../shared';
import { nowIso } from '../store/clock';
import { loadDocument, schemaOf } from '../store/documents';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { RecordRow, SequenceRow } from '../store/rows';
import { records, reviews, sequences } from '../store/tables';
import type { GovernedTypes } from './governed';
import { withoutVanished } from './vanished';

/**
 * What went round every door (raw SQL, a data transfer, a restored table) is found here, at start and once a day: a
 * published governed document that no accepted review vouches for, and the first broken link of each series of records.
 */
export async function checkIntegrity(strapi: Core.Strapi, governed: GovernedTypes): Promise<IntegrityReport> {
  const unvouched: IntegrityReport['unvouched'] = [];
  for (const uid of await governed.all()) {
    if (!schemaOf(strapi, uid)) continue;
    const rows: { documentId: string; locale: string | null }[] = await strapi.db
      .query(uid as never)
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId', 'locale'] });
    for (const { documentId, locale } of rows) {
      const found = await problemOf(strapi, uid, documentId, locale ?? null);
      if (found) unvouched.push({ uid, documentId, ...found });
    }
  }
  return { checkedAt: nowIso(), unvouched, brokenRecords: await brokenRecords(strapi) };
}

/** Of these documents, those that are published and that no accepted review vouches for as they are. */
export async function unvouchedAmong(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const documentId of documentIds) if (await problemOf(strapi, uid, documentId, null)) found.push(documentId);
  return found;
}

async function problemOf(strapi: Core.Strapi, uid: string, documentId: string, locale: string | null) {
  const published = await loadDocument(strapi, uid, documentId, 'published', locale);
  if (!published) return null;
  const vouching = await reviews(strapi).findMany({ contentUid: uid, contentId: documentId, state: 'published' });
  if (vouching.length === 0) return { title: published.title, problem: 'NO_ACCEPTED_REVIEW' };
  const isSame = (examined: Snapshot) => stableDifferences(strapi, uid, examined, published.snapshot) === 0;
  for (const { snapshot } of vouching) if (isSame(snapshot) || isSame(await withoutVanished(strapi, snapshot))) return null;
  return { title: published.title, problem: 'CONTENT_DIFFERS_FROM_REVIEW' };
}

/** Links between publishable documents are left out: Strapi drops them while the other end is only a draft. */
function stableDifferences(strapi: Core.Strapi, uid: string, examined: Snapshot, published: Snapshot): number {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  return differences(examined, published).filter(({ field }) => {
    const target = attributes[field]?.type === 'relation' ? attributes[field]?.target : undefined;
    const model = target ? (strapi.getModel(target as never) as { options?: { draftAndPublish?: boolean } } | undefined) : undefined;
    return !model?.options?.draftAndPublish;
  }).length;
}

/** A series of records, how many it holds, and its first broken link. */
export interface Chain {
  series: string;
  records: number;
  broken: { reference: string; problem: string } | null;
}

export async function verifiedChains(strapi: Core.Strapi): Promise<Chain[]> {
  // Read before the records: one that is written meanwhile is then in the chain, and no alarm.
  const given = await sequences(strapi).findMany({ lastHash: { $notNull: true } });
  const series = new Map<string, RecordRow[]>(given.map((sequence) => [sequence.series, []]));
  for (const record of await records(strapi).findMany({}, { orderBy: { id: 'asc' } })) {
    series.set(record.series, [...(series.get(record.series) ?? []), record]);
  }
  return [...series].map(([name, rows]) => {
    const broken = verifyChain(rows.map((row) => ({ ...row, body: recordBody(row) })), sha256) ?? missingEnd(rows, given.find((one) => one.series === name));
    return { series: name, records: rows.length, broken };
  });
}

/** A chain whose end was cut off still holds: only the sequence remembers which record was written last. */
function missingEnd(rows: readonly RecordRow[], sequence: SequenceRow | undefined): Chain['broken'] {
  if (!sequence?.lastHash || rows.some((row) => row.hash === sequence.lastHash)) return null;
  const year = Math.max(...Object.keys(sequence.positions ?? {}).map(Number));
  const number = recordNumber(year, sequence.positions?.[year] ?? 0);
  return { reference: recordReference(number, sequence.series), problem: 'LAST_RECORD_MISSING' };
}

export async function brokenRecords(strapi: Core.Strapi): Promise<IntegrityReport['brokenRecords']> {
  return (await verifiedChains(strapi)).flatMap(({ series, broken }) => (broken ? [{ series, ...broken }] : []));
}
