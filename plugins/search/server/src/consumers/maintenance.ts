import type { OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { MAINTENANCE, maintenanceSchema } from '../../../shared';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';

export function maintenance(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: MAINTENANCE,
    name: 'search',
    async handle(rows) {
      for (const { payload, createdAt } of rows)
        await ownService(strapi, 'maintenance').run(maintenanceSchema.parse(payload).job, createdAt);
    },
  });
}
