import { CONTENT_CHANGED, contentKey, type ContentChanged, type ContentReference } from '@passerelles/content/shared';
import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

/** Has pages and indexes look again at documents whose public part changed without a writing of them, in the open transaction. */
export async function announce(
  strapi: Core.Strapi,
  changed: readonly (ContentReference & { slugs: string[] })[],
): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  for (const { uid, documentId, slugs } of changed) {
    const change: ContentChanged = { uid, documentId, action: 'update', slugs };
    await outbox.append(CONTENT_CHANGED, contentKey(uid, documentId), { ...change });
  }
}
