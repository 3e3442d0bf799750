import type { Core } from '@strapi/strapi';
import { differences, type IntegrityReport, type Snapshot } from '../../../shared';
import { loadDocuments, schemaOf, type ExaminedDocument } from '../store/documents';
import type { ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { vanishedAmong, withoutVanished } from './vanished';

export type Unvouched = IntegrityReport['unvouched'][number];
type Vouching = Pick<ReviewRow, 'contentId' | 'contentLocale' | 'snapshot' | 'fingerprint'>;

const batchSize = 100;
const vouchingFields = ['contentId', 'contentLocale', 'snapshot', 'fingerprint'];

/** Of these documents, the published versions that no accepted review vouches for as they are; some queries a hundred. */
export async function unvouchedOf(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<Unvouched[]> {
  const found: Unvouched[] = [];
  for (let from = 0; from < documentIds.length; from += batchSize) {
    found.push(...(await ofBatch(strapi, uid, documentIds.slice(from, from + batchSize))));
  }
  return found;
}

async function ofBatch(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<Unvouched[]> {
  const published = await loadDocuments(strapi, uid, documentIds, 'published');
  const where = { contentUid: uid, contentId: { $in: documentIds }, state: 'published' };
  const vouching: Vouching[] = await reviews(strapi).findMany(where, { select: vouchingFields, orderBy: { id: 'desc' } });
  const suspects = published
    .map((document) => ({
      document,
      own: vouching.filter(({ contentId, contentLocale }) => contentId === document.documentId && [null, document.locale].includes(contentLocale)),
    }))
    // Nearly always the very same: nothing to compare field by field.
    .filter(({ document, own }) => own.every(({ fingerprint }) => fingerprint !== document.fingerprint));
  const vanished = await vanishedAmong(strapi, suspects.flatMap(({ own }) => own.map(({ snapshot }) => snapshot)));
  return suspects.flatMap(({ document, own }) => {
    const problem = problemOf(strapi, document, own, vanished);
    return problem ? [{ uid, documentId: document.documentId, locale: document.locale, title: document.title, ...problem }] : [];
  });
}

function problemOf(
  strapi: Core.Strapi,
  document: ExaminedDocument,
  vouching: readonly Vouching[],
  vanished: ReadonlySet<string>,
): Pick<Unvouched, 'problem' | 'fields'> | null {
  const [latest] = vouching;
  if (!latest) return { problem: 'NO_ACCEPTED_REVIEW', fields: [] };
  const differing = (examined: Snapshot) => stableDifferences(strapi, document.uid, examined, document.snapshot);
  for (const { snapshot } of vouching) {
    if (differing(snapshot).length === 0 || differing(withoutVanished(snapshot, vanished)).length === 0) return null;
  }
  return { problem: 'CONTENT_DIFFERS_FROM_REVIEW', fields: differing(latest.snapshot) };
}

/** Links between publishable documents are left out: Strapi drops them while the other end is only a draft. */
function stableDifferences(strapi: Core.Strapi, uid: string, examined: Snapshot, published: Snapshot): string[] {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  const pointsAtPublishable = (field: string) => {
    const target = attributes[field]?.type === 'relation' ? attributes[field]?.target : undefined;
    const model = target ? (strapi.getModel(target as never) as { options?: { draftAndPublish?: boolean } } | undefined) : undefined;
    return Boolean(model?.options?.draftAndPublish);
  };
  return differences(examined, published).map(({ field }) => field).filter((field) => !pointsAtPublishable(field));
}
