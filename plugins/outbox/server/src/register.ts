import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import type { OutboxService } from '../../shared';
import { mailConsumer } from './mail/consumer';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  outbox.register(mailConsumer(strapi, new URL(readCmsSettings().publicUrl).hostname));
}
