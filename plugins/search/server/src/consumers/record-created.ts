import { RECORD_CREATED, recordCreatedSchema } from '@passerelles/committee/shared';
import type { OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';

/** A decision changes who vouches for a document that is published already. */
export function recordCreated(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: RECORD_CREATED,
    name: 'search',
    batchSize: 25,
    async handle(rows) {
      await ownService(strapi, 'indexer').refresh(rows.map((row) => recordCreatedSchema.parse(row.payload)));
    },
  });
}
