import type { Core } from '@strapi/strapi';
import type { Withdrawn } from '../../../shared';
import { committeeOf } from '../presenters/record';
import { knownDocuments } from '../store/known-documents';
import { records } from '../store/tables';

/**
 * What was taken off the site at an address: the last withdrawal of the document that bore it at one of its records, whatever it is called since.
 * Null where none did, or where that document is published again.
 */
export async function withdrawnAt(strapi: Core.Strapi, uid: string, slug: string): Promise<Withdrawn | null> {
  const bearers = await records(strapi).findMany({ contentUid: uid, slug }, { select: ['contentUid', 'contentId'] });
  if (bearers.length === 0) return null;
  const contentId = { $in: [...new Set(bearers.map((record) => record.contentId))] };
  const [record] = await records(strapi).findMany(
    { contentUid: uid, contentId, kind: 'withdrawal' },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  if (!record || (await knownDocuments(strapi, [record])).isPublished(record)) return null;
  const { contentId: documentId, title, decidedAt, reason, reference, number } = record;
  return {
    document: { uid, documentId },
    title,
    withdrawnAt: new Date(decidedAt).toISOString(),
    reason: reason ?? '',
    record: { reference, number, committee: committeeOf(record) },
  };
}

/** The addresses that a document had when each of its records was written. */
export async function addressesOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const all = await records(strapi).findMany({ contentUid: uid, contentId: documentId }, { select: ['slug'] });
  return [...new Set(all.flatMap(({ slug }) => slug ?? []))];
}
