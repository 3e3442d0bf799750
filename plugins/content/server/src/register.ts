import type { OutboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { captureChanges } from './capture/middleware';
import { guardDocuments } from './rules/guard-documents';

/**
 * In this order, and before the committee's gate (see the order of the plugins in the CMS): the capture holds the transaction in which
 * everything else of a writing happens; the rules of the fields refuse before anybody looks at the content.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  strapi.documents.use(captureChanges(strapi, outbox));
  guardDocuments(strapi);
}
