import {
  addressTag,
  contentKey,
  documentTag,
  mergeViewChanged,
  publishedService,
  theme,
  VIEW_CHANGED,
  territory,
  viewsChangedSchema,
} from '@passerelles/content/shared';
import type { OutboxConsumer } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { refreshedAtOnce } from '../services/indexer';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';
import { refreshBelow } from './refresh';

/** What is filed under these is found by the names of everything above it. */
const filedUnder = new Set([theme.uid, territory.uid]);

/**
 * Keeps the index in step with the published views. A row says what changed, never how: the view is read again, so that rows may come
 * twice, late or out of order. What is filed below a theme or a territory follows, behind when it is a lot.
 */
export function viewChanged(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: VIEW_CHANGED,
    name: 'search',
    batchSize: 25,
    merge: mergeViewChanged,
    async handle(rows) {
      const changes = rows.flatMap((row) => viewsChangedSchema.parse(row.payload));
      const indexer = ownService(strapi, 'indexer');
      // The addresses that a document had, too: what was found there until now may stand in pages.
      await indexer.refresh(
        changes,
        changes.flatMap(({ uid, documentId, slugs }) => [
          documentTag({ uid, documentId }),
          ...slugs.flatMap((slug) => addressTag({ uid, slug }) ?? []),
        ]),
      );
      if (changes.some(({ uid }) => uid === theme.uid)) await ownService(strapi, 'synonyms').refresh();
      for (const change of changes.filter(({ uid }) => filedUnder.has(uid))) {
        const below = await serviceOf(strapi, publishedService).showing(change.uid, change.documentId);
        if (below.length <= refreshedAtOnce) await indexer.refresh(below);
        else await refreshBelow(strapi, contentKey(change.uid, change.documentId), below);
      }
    },
  });
}
