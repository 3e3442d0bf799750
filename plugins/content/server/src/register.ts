import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { captureChanges } from './capture/middleware';
import { announceChanges } from './changes/consumer';
import { consumers } from './published/consumers';
import { guardDocuments } from './rules/guard-documents';

/**
 * In this order, and before the committee's gate (see the order of the plugins in the CMS): the capture holds the transaction in which
 * everything else of a writing happens; the rules of the fields refuse before anybody looks at the content.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  for (const consumer of consumers(strapi)) outbox.register(consumer);
  strapi.documents.use(captureChanges(strapi, outbox));
  guardDocuments(strapi);
  outbox.register(announceChanges(strapi));
}
