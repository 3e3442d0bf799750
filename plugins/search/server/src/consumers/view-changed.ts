import {
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
import { refreshBehind, refreshNow } from './refresh';

/** What is filed under these is found by the names of everything above it. */
const filedUnder = new Set([theme.uid, territory.uid]);
/** A row that tells of more is of an import, or of what shows something that many show. */
const byHandAtMost = 10;

/**
 * Keeps the index in step with the published views. A row says what changed, never how: the view is read again, so that rows may come
 * twice, late or out of order. What changed in great numbers, and what is filed below a theme or a territory, follows behind.
 */
export function viewChanged(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: VIEW_CHANGED,
    name: 'search',
    batchSize: 25,
    merge: mergeViewChanged,
    acrossKeys: true,
    async handle(rows) {
      const told = rows.map((row) => viewsChangedSchema.parse(row.payload));
      const changes = told.flat();
      await refreshNow(strapi, told.filter(({ length }) => length <= byHandAtMost).flat());
      await refreshBehind(strapi, told.filter(({ length }) => length > byHandAtMost).flat());
      if (changes.some(({ uid }) => uid === theme.uid)) await ownService(strapi, 'synonyms').refresh();
      const below = new Map<string, { uid: string; documentId: string }>();
      for (const change of changes.filter(({ uid }) => filedUnder.has(uid)))
        for (const one of await serviceOf(strapi, publishedService).showing(change.uid, change.documentId))
          below.set(`${one.uid}:${one.documentId}`, one);
      if (below.size <= refreshedAtOnce) await refreshNow(strapi, [...below.values()]);
      else await refreshBehind(strapi, [...below.values()]);
    },
  });
}
