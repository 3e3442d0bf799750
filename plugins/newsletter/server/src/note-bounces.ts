import { ADDRESS_REFUSED, addressRefusedSchema, type OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { markBounced } from './store/subscribers';

/** An address that leads nowhere receives no more letters, until whoever holds it subscribes and confirms again. */
export function bouncesConsumer(strapi: Core.Strapi): OutboxConsumer {
  return {
    topic: ADDRESS_REFUSED,
    name: 'newsletter',
    async handle(rows) {
      for (const { payload } of rows) await markBounced(strapi, addressRefusedSchema.parse(payload).to);
    },
  };
}
