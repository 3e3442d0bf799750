import type { Populate } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { differences, type IntegrityReport, type Snapshot, type VouchedDocument } from '../../../shared';
import { readPublished, type PublishedRow } from '../store/documents';
import type { ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { validationsOf } from '../store/validation';
import { hiddenAmong, withoutHidden } from './hidden';

export type Unvouched = IntegrityReport['unvouched'][number];
type Vouching = Pick<ReviewRow, 'id' | 'contentId' | 'contentLocale' | 'fingerprint'>;

const batchSize = 100;

/** Of these documents, the published versions that no accepted review vouches for as they are; some queries a hundred. */
export async function unvouchedOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Unvouched[]> {
  const found: Unvouched[] = [];
  for (const batch of batchesOf(documentIds, batchSize)) {
    const published = await readPublished(strapi, uid, batch);
    found.push(...(await unvouchedAmong(strapi, uid, published, await vouchingFor(strapi, uid, published))));
  }
  return found;
}

/** Of these documents, the published versions that are vouched for, with what vouches for them; all of them read once. */
export async function vouchedOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  populate: Populate,
): Promise<VouchedDocument[]> {
  const published = await readPublished(strapi, uid, documentIds, populate);
  const vouching = await vouchingFor(strapi, uid, published);
  const refused = new Set((await unvouchedAmong(strapi, uid, published, vouching)).map(({ documentId }) => documentId));
  const shown = published.filter(({ documentId }) => !refused.has(documentId));
  const latest = new Map([...vouching].reverse().map(({ contentId, id }) => [contentId, id]));
  const validations = await validationsOf(strapi, [...latest.values()]);
  return shown.map(({ row, documentId }) => ({
    row,
    validation: validations.get(latest.get(documentId) ?? 0) ?? null,
  }));
}

/** The newest first. Their texts are long, and nearly always the very same as the published ones: they are read when they are not. */
function vouchingFor(strapi: Core.Strapi, uid: string, published: readonly PublishedRow[]): Promise<Vouching[]> {
  if (published.length === 0) return Promise.resolve([]);
  const ids = [...new Set(published.map(({ documentId }) => documentId))];
  const where = { contentUid: uid, contentId: { $in: ids }, state: 'published' };
  const select = ['id', 'contentId', 'contentLocale', 'fingerprint'];
  return reviews(strapi).findMany(where, { select, orderBy: { id: 'desc' } });
}

async function unvouchedAmong(
  strapi: Core.Strapi,
  uid: string,
  published: readonly PublishedRow[],
  vouching: readonly Vouching[],
): Promise<Unvouched[]> {
  const byDocument = new Map<string, Vouching[]>();
  for (const one of vouching) byDocument.set(one.contentId, [...(byDocument.get(one.contentId) ?? []), one]);
  const suspects = published
    .map((document) => ({
      document,
      own: (byDocument.get(document.documentId) ?? []).filter(({ contentLocale }) =>
        [null, document.locale].includes(contentLocale),
      ),
    }))
    // Nothing to compare field by field.
    .filter(({ document, own }) => own.every(({ fingerprint }) => fingerprint !== document.fingerprint));
  const snapshots = await snapshotsOf(
    strapi,
    suspects.flatMap(({ own }) => own.map(({ id }) => id)),
  );
  const hidden = await hiddenAmong(strapi, [...snapshots.values()]);
  return suspects.flatMap(({ document, own }) => {
    const examined = own.map(({ id }) => snapshots.get(id)).filter((snapshot) => snapshot !== undefined);
    const problem = problemOf(document, examined, hidden);
    return problem
      ? [{ uid, documentId: document.documentId, locale: document.locale, title: document.title, ...problem }]
      : [];
  });
}

async function snapshotsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, Snapshot>> {
  if (ids.length === 0) return new Map();
  const rows = await reviews(strapi).findMany({ id: { $in: [...ids] } }, { select: ['id', 'snapshot'] });
  return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
}

/** @param examined what was vouched for, the newest first */
function problemOf(
  document: PublishedRow,
  examined: readonly Snapshot[],
  hidden: ReadonlySet<string>,
): Pick<Unvouched, 'problem' | 'fields'> | null {
  const [latest] = examined;
  if (!latest) return { problem: 'NO_ACCEPTED_REVIEW', fields: [] };
  const differing = (snapshot: Snapshot) =>
    differences(withoutHidden(snapshot, hidden), document.snapshot).map(({ field }) => field);
  if (examined.some((snapshot) => differing(snapshot).length === 0)) return null;
  return { problem: 'CONTENT_DIFFERS_FROM_REVIEW', fields: differing(latest) };
}
