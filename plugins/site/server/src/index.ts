import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { outboxService } from '@passerelles/outbox/shared';
import { consumers } from './consumers';

function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  for (const consumer of consumers(strapi)) outbox.register(consumer);
}

export default { register };
