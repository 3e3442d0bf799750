import type { Core } from '@strapi/strapi';
import { differences, verifyChain, type IntegrityReport, type Snapshot } from '../../../shared';
import { nowIso } from '../store/clock';
import { loadDocument, schemaOf } from '../store/documents';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { RecordRow } from '../store/rows';
import { records, reviews } from '../store/tables';
import type { GovernedTypes } from './governed';

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

async function problemOf(strapi: Core.Strapi, uid: string, documentId: string, locale: string | null) {
  const published = await loadDocument(strapi, uid, documentId, 'published', locale);
  if (!published) return null;
  const vouching = await reviews(strapi).findMany({ contentUid: uid, contentId: documentId, state: 'published' });
  if (vouching.length === 0) return { title: published.title, problem: 'NO_ACCEPTED_REVIEW' };
  const same = vouching.some((review) => stableDifferences(strapi, uid, review.snapshot, published.snapshot) === 0);
  return same ? null : { title: published.title, problem: 'CONTENT_DIFFERS_FROM_REVIEW' };
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

/** The first broken link of each series. */
export async function brokenRecords(strapi: Core.Strapi): Promise<IntegrityReport['brokenRecords']> {
  const series = new Map<string, RecordRow[]>();
  for (const record of await records(strapi).findMany({}, { orderBy: { id: 'asc' } })) {
    series.set(record.series, [...(series.get(record.series) ?? []), record]);
  }
  return [...series].flatMap(([name, rows]) => {
    const broken = verifyChain(rows.map((row) => ({ ...row, body: recordBody(row) })), sha256);
    return broken ? [{ series: name, reference: broken.reference, problem: broken.problem }] : [];
  });
}
