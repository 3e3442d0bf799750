import {
  addressTag,
  CONTENT_CHANGED,
  type ContentChanged,
  contentChangedSchema,
  contentKey,
  dependentsService,
  documentTag,
  mergeContentChanged,
} from '@passerelles/content/shared';
import { type OutboxConsumer, outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { REFRESH, type RefreshRequest } from '../../../shared';
import { refreshedAtOnce } from '../services/indexer';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';
import type { DocumentReference } from '../services/contracts';

/**
 * Keeps the index in step with what is published. A row says what changed, never how: the published state is read again, so
 * that rows may come twice, late or out of order. What shows the changed documents follows, in rows of its own when it is a lot.
 */
export function contentChanged(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: CONTENT_CHANGED,
    name: 'search',
    batchSize: 25,
    merge: mergeContentChanged,
    async handle(rows) {
      const changes = rows.map((row) => contentChangedSchema.parse(row.payload));
      const indexer = ownService(strapi, 'indexer');
      // The addresses that a document had, too: what was found there until now may stand in pages.
      await indexer.refresh(
        changes,
        changes.flatMap(({ uid, documentId, slugs }) => [
          documentTag({ uid, documentId }),
          ...slugs.flatMap((slug) => addressTag({ uid, slug }) ?? []),
        ]),
      );
      if (changes.some(({ uid }) => uid === 'api::theme.theme')) await ownService(strapi, 'synonyms').refresh();
      for (const change of changes) {
        const showing = await showingIt(strapi, change);
        if (showing.length <= refreshedAtOnce) await indexer.refresh(showing);
        else await spread(strapi, change, showing);
      }
    },
  });
}

/** What shows the document, and what showed it before the links to it were cut. */
async function showingIt(strapi: Core.Strapi, change: ContentChanged): Promise<DocumentReference[]> {
  const dependents = serviceOf(strapi, dependentsService);
  const found = new Map<string, DocumentReference>();
  const all = [...(await dependents.of(change.uid, change.documentId)), ...change.shownBy];
  for (const { uid, documentId } of all) found.set(contentKey(uid, documentId), { uid, documentId });
  return [...found.values()];
}

async function spread(
  strapi: Core.Strapi,
  { uid, documentId }: ContentChanged,
  references: readonly DocumentReference[],
): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  await strapi.db.transaction(async () => {
    for (let from = 0; from < references.length; from += refreshedAtOnce) {
      const part: RefreshRequest = { references: references.slice(from, from + refreshedAtOnce) };
      await outbox.append(REFRESH, `${contentKey(uid, documentId)}#${from / refreshedAtOnce}`, part);
    }
  });
}
