import { CONTENT_CHANGED, contentChangedSchema, type ContentChanged, type OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import type { FacetName } from '../../../shared';
import { noSynonyms } from '../../../shared/domain/synonyms';
import { parseQuery } from '../../../shared/domain/query';
import type { SearchEngine } from '../engines/port';
import type { DocumentReference } from '../services/indexer';
import { serviceOf } from '../services/of';

/** The facet under which the index files what shows one of these. */
const facetOf: Readonly<Record<string, FacetName>> = {
  'api::theme.theme': 'theme',
  'api::territory.territory': 'territory',
  'api::actor.actor': 'actor',
};
const pageSize = 50;

/**
 * Keeps the index in step with what is published. A row says what changed, never how: the published state is read again, so
 * that rows may come twice, late or out of order.
 */
export function contentChanged(strapi: Core.Strapi): OutboxConsumer {
  return {
    topic: CONTENT_CHANGED,
    name: 'search',
    batchSize: 25,
    coalesce: true,
    async handle(rows) {
      const changes = rows.map((row) => contentChangedSchema.parse(row.payload));
      if (changes.some(({ uid }) => uid === 'api::theme.theme')) await serviceOf(strapi, 'synonyms').refresh();
      const indexer = serviceOf(strapi, 'indexer');
      await indexer.refresh(changes);
      await indexer.refreshDependents(changes);
      for (const change of changes) await indexer.refresh(await stillShowing(serviceOf(strapi, 'engine'), change));
    },
  };
}

/** What the index still files under the old address of something deleted or renamed: the database has forgotten the link. */
async function stillShowing(engine: SearchEngine, { uid, action, slugs }: ContentChanged): Promise<DocumentReference[]> {
  const facet = facetOf[uid];
  if (facet === undefined || slugs.length === 0 || (action !== 'delete' && slugs.length < 2)) return [];
  const text = parseQuery('', noSynonyms);
  const references: DocumentReference[] = [];
  for (let page = 1; ; page += 1) {
    const { documents, total } = await engine.search({ text, filters: { [facet]: slugs }, sort: 'title', page, pageSize });
    references.push(...documents.map((document) => ({ uid: document.uid, documentId: document.id })));
    if (references.length >= total || documents.length === 0) return references;
  }
}
