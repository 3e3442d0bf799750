import { serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { newsConsumer } from './digests/note-news';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  serviceOf(strapi, outboxService).register(newsConsumer(strapi));
}
