import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { inTransaction } from '../store/transaction';

/**
 * Tells whatever shows these documents to read them again: nothing was captured when they were changed without passing the
 * gate. Several processes may tell it: the work is then done twice, with the same result.
 */
export function announceUnvouched(
  strapi: Core.Strapi,
  documents: readonly { uid: string; documentId: string }[],
): Promise<void> {
  const each = new Map(documents.map((document) => [`${document.uid}:${document.documentId}`, document]));
  return inTransaction(strapi, async () => {
    const changed: { uid: string; documentId: string; slugs: string[] }[] = [];
    for (const { uid, documentId } of each.values()) {
      const rows: { slug?: string | null }[] = await rowsOf(strapi, uid).findMany({ where: { documentId } });
      changed.push({ uid, documentId, slugs: [...new Set(rows.flatMap(({ slug }) => slug ?? []))] });
    }
    if (changed.length > 0) await configurationOf(strapi).announce?.(strapi, changed);
  });
}
