import { serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { newsConsumer } from './digests/note-news';
import { bouncesConsumer } from './note-bounces';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  outbox.register(newsConsumer(strapi));
  outbox.register(bouncesConsumer(strapi));
}
