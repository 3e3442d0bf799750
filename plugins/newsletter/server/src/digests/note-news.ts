import {
  mergeViewChanged,
  publishedService,
  VIEW_CHANGED,
  viewsChangedSchema,
  type ContentReference,
} from '@passerelles/content/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { hasNews, noteNews } from '../store/news';

/** What is found by the search: letters tell of sheets and reports, alerts of whatever a search finds. */
const noted: ReadonlySet<string> = new Set(Object.values(contentKinds).map(({ uid }) => uid));

/** Notes what became public, at the moment at which it has its page: rows may come twice or late, and nothing is noted twice. */
export function newsConsumer(strapi: Core.Strapi): OutboxConsumer {
  return {
    topic: VIEW_CHANGED,
    name: 'newsletter',
    batchSize: 100,
    merge: mergeViewChanged,
    async handle(rows) {
      const changes = rows.flatMap((row) => viewsChangedSchema.parse(row.payload)).filter(({ uid }) => noted.has(uid));
      for (const uid of noted) {
        const ids = changes.filter((change) => change.uid === uid).map(({ documentId }) => documentId);
        for (const some of batchesOf([...new Set(ids)], 200)) {
          const shown = await serviceOf(strapi, publishedService).read(uid, some);
          await noteNews(
            strapi,
            shown.map(({ documentId }) => ({ uid, documentId })),
            Date.now(),
          );
        }
      }
    },
  };
}

/**
 * On a platform that published before it noted what is new, all of that is noted as old, type by type: nobody receives years of it at once.
 * An instant of 0 lies before the first window of everybody.
 */
export async function noteWhatWasThere(strapi: Core.Strapi): Promise<void> {
  const unknown = new Set<string>();
  for (const uid of noted) if (!(await hasNews(strapi, uid))) unknown.add(uid);
  if (unknown.size === 0) return;
  const old: ContentReference[] = [];
  for (const [documentId, uid] of await serviceOf(strapi, publishedService).ids())
    if (unknown.has(uid)) old.push({ uid, documentId });
  for (const some of batchesOf(old, 200)) await noteNews(strapi, some, 0);
}
