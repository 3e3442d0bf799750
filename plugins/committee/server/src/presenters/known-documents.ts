import type { Core } from '@strapi/strapi';
import type { RecordRow } from '../store/rows';
import { records } from '../store/tables';
import { rowsOf, modelOf } from '../strapi/untyped';

/** Documents that the public may be told of: published now, or published once and withdrawn since. */
export interface KnownDocuments {
  published: Map<string, string | null>;
  withdrawn: Set<string>;
}
/** What a document is known by in `KnownDocuments`. */
export const keyOf = (record: Pick<RecordRow, 'contentUid' | 'contentId'>) =>
  `${record.contentUid}:${record.contentId}`;

export async function knownDocuments(strapi: Core.Strapi, rows: readonly RecordRow[]): Promise<KnownDocuments> {
  const published = new Map<string, string | null>();
  for (const uid of new Set(rows.map((row) => row.contentUid))) {
    if (!modelOf(strapi, uid)) continue;
    const ids = [...new Set(rows.filter((row) => row.contentUid === uid).map((row) => row.contentId))];
    const found: { documentId: string; slug?: string }[] = await rowsOf(strapi, uid).findMany({
      where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
    });
    for (const document of found) published.set(`${uid}:${document.documentId}`, document.slug ?? null);
  }
  const contentId = { $in: [...new Set(rows.map((row) => row.contentId))] };
  const withdrawals = rows.length > 0 ? await records(strapi).findMany({ kind: 'withdrawal', contentId }) : [];
  return { published, withdrawn: new Set(withdrawals.map(keyOf)) };
}

export function isRevealed(record: RecordRow, known: KnownDocuments): boolean {
  return known.published.has(keyOf(record)) || known.withdrawn.has(keyOf(record));
}

/** Closed as long as the document has never been public: what it is, and what was said of it. */
const closedWithDocument = [
  'contentId',
  'title',
  'slug',
  'reviewId',
  'reservations',
  'reason',
  'operator',
  'differences',
];

/** The fields of a record's body that the public may not read now. Early corrections name the member who passed them. */
export function withheldFields(record: RecordRow, known: KnownDocuments): string[] {
  if (!isRevealed(record, known)) return closedWithDocument;
  return record.operator !== null && record.kind !== 'historical' ? ['operator'] : [];
}
