import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { workFor } from '@passerelles/kit/shared';
import { type OutboxConsumer, outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { mergeRefresh, REFRESH, refreshSchema, type RefreshRequest } from '../../../shared';
import { refreshedAtOnce } from '../services/indexer';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';

/** Of all rows: what is asked for twice while it waits is read once. */
const KEY = 'behind';
/** Then the row is written again, with those that are left: a process that dies has little to do twice. */
const untilWrittenMs = 1_000;

/**
 * What changed in great numbers, and what shows something that was changed: in a lane of its own, so that what is published meanwhile
 * need not wait for it.
 */
export function refresh(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: REFRESH,
    name: 'search',
    merge: mergeRefresh,
    async handle(rows) {
      for (const { payload } of rows) {
        const { references } = refreshSchema.parse(payload);
        const now = (part: readonly Reference[]) => refreshNow(strapi, part);
        await refreshBehind(strapi, await workFor(untilWrittenMs, references, refreshedAtOnce, now));
      }
    },
  });
}

type Reference = RefreshRequest['references'][number];

export const refreshNow = (strapi: Core.Strapi, references: readonly Reference[]): Promise<void> =>
  ownService(strapi, 'indexer').refresh(references);

/** One row whatever their number. */
export async function refreshBehind(strapi: Core.Strapi, references: readonly Reference[]): Promise<void> {
  if (references.length === 0) return;
  const request: RefreshRequest = { references: references.map(({ uid, documentId }) => ({ uid, documentId })) };
  await inTransaction(strapi, () => serviceOf(strapi, outboxService).append(REFRESH, KEY, request));
}
