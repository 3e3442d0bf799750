import { readCmsSettings } from '@passerelles/config/settings';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { outboxService } from '../../shared';
import { mailConsumer } from './mail/consumer';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  outbox.register(mailConsumer(strapi, new URL(readCmsSettings().publicUrl).hostname));
}
