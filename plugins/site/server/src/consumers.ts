import { readCmsSettings } from '@passerelles/config/settings';
import { RECORD_CREATED, recordCreatedSchema } from '@passerelles/committee/shared';
import { CONTENT_CHANGED, contentChangedSchema, mergeContentChanged } from '@passerelles/content/shared';
import type { OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { pathsOfChange, pathsOfRecord } from '../../shared';
import { neighbours, refreshNeighboursLater } from './neighbours';
import { recordsOf, relatedTo } from './related';
import { revalidate } from './revalidate';

/** The public site's cache follows what is published and decided. When the site is away its rows wait; publishing never does. */
export function consumers(strapi: Core.Strapi): OutboxConsumer[] {
  const settings = readCmsSettings();
  return [
    {
      topic: CONTENT_CHANGED,
      name: 'site',
      batchSize: 20,
      merge: mergeContentChanged,
      async handle(rows) {
        const paths = new Set<string>();
        const changes = rows.map((row) => contentChangedSchema.parse(row.payload));
        for (const change of changes) {
          const changed = change.slugs.map((slug) => ({ uid: change.uid, slug }));
          const related = await relatedTo(strapi, change);
          for (const path of pathsOfChange({ changed, related, records: await recordsOf(strapi, change) }))
            paths.add(path);
        }
        await revalidate(settings, [...paths]);
        await refreshNeighboursLater(strapi, changes);
      },
    },
    neighbours(strapi, settings),
    {
      topic: RECORD_CREATED,
      name: 'site',
      batchSize: 20,
      async handle(rows) {
        const paths = new Set<string>();
        for (const row of rows) {
          const record = recordCreatedSchema.parse(row.payload);
          // A decision stands on the page of the opinion behind it, an erratum on that of the record it corrects.
          for (const reference of [record.reference, ...(await recordsOf(strapi, record))]) {
            for (const path of pathsOfRecord(reference)) paths.add(path);
          }
        }
        await revalidate(settings, [...paths]);
      },
    },
  ];
}
