import { RECORD_CREATED, recordsCreatedSchema } from '@passerelles/committee/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { type OutboxConsumer, outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import {
  CONTENT_CHANGED,
  type ContentChanged,
  contentChangedSchema,
  contentKey,
  mergeContentChanged,
  typeOf,
  VIEW_CHANGED,
  type ViewChanged,
} from '../../../shared';
import { BEHIND, behindSchema, mergeBehind } from './behind';
import { atOnce, refresh, refreshSome } from './refresh';

/**
 * Views follow what is published. A row says what changed, never how: the document is read again, so that rows may come twice, late or
 * out of order.
 */
export function consumers(strapi: Core.Strapi): OutboxConsumer[] {
  return [
    {
      topic: CONTENT_CHANGED,
      name: 'views',
      batchSize: atOnce,
      merge: mergeContentChanged,
      async handle(rows) {
        const changes = rows.map(({ payload }) => contentChangedSchema.parse(payload));
        await refresh(strapi, changes);
        await tellOfOthers(
          strapi,
          changes.filter(({ uid }) => !typeOf(uid)),
        );
      },
    },
    // A decision changes who vouches for a document that is published already; what is published with it is read for that.
    {
      topic: RECORD_CREATED,
      name: 'views',
      batchSize: atOnce,
      handle: (rows) =>
        refresh(
          strapi,
          rows
            .map(({ payload }) => recordsCreatedSchema.parse(payload))
            .flatMap(({ records, withPublication }) => (withPublication ? [] : records)),
        ),
    },
    {
      topic: BEHIND,
      name: 'views',
      merge: mergeBehind,
      async handle(rows) {
        for (const { payload } of rows) await refreshSome(strapi, behindSchema.parse(payload).references);
      },
    },
  ];
}

/** For types that have pages and no view, as committees: consumers of view changes are told once the views that show them are written. */
async function tellOfOthers(strapi: Core.Strapi, changes: readonly ContentChanged[]): Promise<void> {
  if (changes.length === 0) return;
  await inTransaction(strapi, async () => {
    for (const { uid, documentId, slugs } of changes) {
      const change: ViewChanged = { uid, documentId, slugs, shows: [] };
      await serviceOf(strapi, outboxService).append(VIEW_CHANGED, contentKey(uid, documentId), { ...change });
    }
  });
}
