import { Away, type OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { EngineUnavailable } from '../engines/port';
import { ownService } from '../services/of';

/**
 * A consumer whose rows end in the engine. One that does not answer is no failure of a row: all wait until it takes its
 * settings again (it may have come back empty). One that answers and refuses is.
 */
export function forEngine<Payload>(strapi: Core.Strapi, consumer: OutboxConsumer<Payload>): OutboxConsumer<Payload> {
  return {
    ...consumer,
    async handle(rows) {
      try {
        await consumer.handle(rows);
      } catch (error) {
        if (error instanceof EngineUnavailable && !(await ownService(strapi, 'engine').health()).available)
          throw new Away(error.message);
        throw error;
      }
    },
    async ready() {
      await ownService(strapi, 'synonyms').refresh();
      return (await ownService(strapi, 'engine').health()).available;
    },
  };
}
