import type { OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { REFRESH, refreshSchema } from '../../../shared';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';

/** A part of what shows something that was changed: in a lane of its own, so that what is published meanwhile need not wait for it. */
export function refresh(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: REFRESH,
    name: 'search',
    async handle(rows) {
      for (const row of rows) await ownService(strapi, 'indexer').refresh(refreshSchema.parse(row.payload).references);
    },
  });
}
