import { CONTENT_CHANGED, contentKey, type ContentChanged } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';

/**
 * Has whatever shows these documents look at them again: nothing was captured when they were changed behind the gate's
 * back. Several processes may say it, it is the same work done twice.
 */
export function announceUnvouched(
  strapi: Core.Strapi,
  documents: readonly { uid: string; documentId: string }[],
): Promise<void> {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  const each = new Map(documents.map((document) => [contentKey(document.uid, document.documentId), document]));
  return inTransaction(strapi, async () => {
    for (const [key, { uid, documentId }] of each) {
      const rows: { slug?: string | null }[] = await strapi.db.query(uid as never).findMany({ where: { documentId } });
      const slugs = [...new Set(rows.flatMap(({ slug }) => slug ?? []))];
      const change: ContentChanged = { uid, documentId, action: 'update', slugs, refs: [], shownBy: [] };
      await outbox.append(CONTENT_CHANGED, key, change);
    }
  });
}
