import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { outboxService } from '../../shared';
import { configurationOf } from './configuration';
import { mailConsumer } from './mail/consumer';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  outbox.register(mailConsumer(strapi, configurationOf(strapi).mail));
}
