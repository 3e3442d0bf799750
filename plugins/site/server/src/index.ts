import type { Core } from '@strapi/strapi';
import type { OutboxService } from '@passerelles/outbox/shared';
import { consumers } from './consumers';

function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  for (const consumer of consumers(strapi)) outbox.register(consumer);
}

export default { register };
