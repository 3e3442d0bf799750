import type { Core } from '@strapi/strapi';
import { differences, type IntegrityReport, type Snapshot } from '../../../shared';
import { loadDocuments, type ExaminedDocument } from '../store/documents';
import type { ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { hiddenAmong, withoutHidden } from './hidden';

export type Unvouched = IntegrityReport['unvouched'][number];
type Vouching = Pick<ReviewRow, 'contentId' | 'contentLocale' | 'snapshot' | 'fingerprint'>;

const batchSize = 100;
const vouchingFields = ['contentId', 'contentLocale', 'snapshot', 'fingerprint'];

/** Of these documents, the published versions that no accepted review vouches for as they are; some queries a hundred. */
export async function unvouchedOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<Unvouched[]> {
  const found: Unvouched[] = [];
  for (let from = 0; from < documentIds.length; from += batchSize) {
    found.push(...(await ofBatch(strapi, uid, documentIds.slice(from, from + batchSize))));
  }
  return found;
}

async function ofBatch(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<Unvouched[]> {
  const published = await loadDocuments(strapi, uid, documentIds, 'published');
  const where = { contentUid: uid, contentId: { $in: documentIds }, state: 'published' };
  const vouching: Vouching[] = await reviews(strapi).findMany(where, {
    select: vouchingFields,
    orderBy: { id: 'desc' },
  });
  const suspects = published
    .map((document) => ({
      document,
      own: vouching.filter(
        ({ contentId, contentLocale }) =>
          contentId === document.documentId && [null, document.locale].includes(contentLocale),
      ),
    }))
    // Nearly always the very same: nothing to compare field by field.
    .filter(({ document, own }) => own.every(({ fingerprint }) => fingerprint !== document.fingerprint));
  const hidden = await hiddenAmong(
    strapi,
    suspects.flatMap(({ own }) => own.map(({ snapshot }) => snapshot)),
  );
  return suspects.flatMap(({ document, own }) => {
    const problem = problemOf(document, own, hidden);
    return problem
      ? [{ uid, documentId: document.documentId, locale: document.locale, title: document.title, ...problem }]
      : [];
  });
}

function problemOf(
  document: ExaminedDocument,
  vouching: readonly Vouching[],
  hidden: ReadonlySet<string>,
): Pick<Unvouched, 'problem' | 'fields'> | null {
  const [latest] = vouching;
  if (!latest) return { problem: 'NO_ACCEPTED_REVIEW', fields: [] };
  const differing = (examined: Snapshot) =>
    differences(withoutHidden(examined, hidden), document.snapshot).map(({ field }) => field);
  if (vouching.some(({ snapshot }) => differing(snapshot).length === 0)) return null;
  return { problem: 'CONTENT_DIFFERS_FROM_REVIEW', fields: differing(latest.snapshot) };
}
