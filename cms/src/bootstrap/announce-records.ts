import { RECORD_CREATED, recordsCreatedSchema } from '@passerelles/committee/shared';
import { changesService, tagsOfRecord } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';

/** A decision record changes pages: its own, its committee's, the lists. The committee plugin knows of no pages. */
export function announceRecords(strapi: Core.Strapi): void {
  serviceOf(strapi, outboxService).register({
    topic: RECORD_CREATED,
    name: 'pages',
    batchSize: 100,
    handle: (rows) =>
      serviceOf(strapi, changesService).announce(
        rows.flatMap(({ payload }) => recordsCreatedSchema.parse(payload).records.flatMap(tagsOfRecord)),
      ),
  });
}
