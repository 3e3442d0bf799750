import { serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { newsConsumer } from './digests/note-news';
import { issuesConsumer } from './issues/consumer';
import { bouncesConsumer } from './note-bounces';
import { outcomesConsumer } from './note-outcomes';
import { issueSender } from './use-cases/send-issue';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  outbox.register(newsConsumer(strapi));
  outbox.register(bouncesConsumer(strapi));
  outbox.register(outcomesConsumer(strapi));
  outbox.register(issuesConsumer(issueSender(strapi)));
}
