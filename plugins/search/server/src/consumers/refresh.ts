import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { type OutboxConsumer, outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { REFRESH, refreshSchema, type RefreshRequest } from '../../../shared';
import type { DocumentReference } from '../services/contracts';
import { refreshedAtOnce } from '../services/indexer';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';

/** What shows something that was changed: in a lane of its own, so that what is published meanwhile need not wait for it. */
export function refresh(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: REFRESH,
    name: 'search',
    async handle(rows) {
      for (const { key, payload } of rows) {
        const { references } = refreshSchema.parse(payload);
        await ownService(strapi, 'indexer').refresh(references.slice(0, refreshedAtOnce));
        await refreshBelow(strapi, key, references.slice(refreshedAtOnce));
      }
    },
  });
}

/** One row whatever their number: whoever handles it does the first of them and leaves a row for the others. */
export async function refreshBelow(
  strapi: Core.Strapi,
  key: string,
  references: readonly DocumentReference[],
): Promise<void> {
  if (references.length === 0) return;
  const rest: RefreshRequest = { references: [...references] };
  await inTransaction(strapi, () => serviceOf(strapi, outboxService).append(REFRESH, key, rest));
}
