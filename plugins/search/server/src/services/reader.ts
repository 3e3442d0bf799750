import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { publishedService, type PublishedView } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { IndexDocument } from '../../../shared/domain/document';
import { documentKinds } from '../documents';
import { Ancestry } from '../documents/ancestry';
import { assemble } from '../documents/assemble';
import type { DocumentKind } from '../documents/kind';
import type { Reader } from './contracts';

/** Documents read in one go. SQLite answers without ever letting others have their turn: a batch must stay a matter of milliseconds. */
const batchSize = 15;
const startupBatchSize = 100;

/** Kind of a content type's documents; undefined for what is not searched itself (territories, committees). */
export function kindOf(uid: string): ContentKind | undefined {
  return (Object.keys(contentKinds) as ContentKind[]).find((kind) => contentKinds[kind].uid === uid);
}

/** Builds index documents from the published views: what is not published, or not vouched for, has none. */
export function reader({ strapi }: { strapi: Core.Strapi }): Reader {
  const views = () => serviceOf(strapi, publishedService);

  const build = async (kind: ContentKind, published: readonly PublishedView[]): Promise<IndexDocument[]> => {
    const definition = documentKinds[kind] as unknown as DocumentKind<PublishedView>;
    const themes = new Ancestry(strapi, 'api::theme.theme');
    const territories = new Ancestry(strapi, 'api::territory.territory');
    const filed = published.map((view) => definition.filedUnder(view));
    await themes.load(filed.flatMap((under) => under.themes));
    await territories.load(filed.flatMap((under) => under.territories));
    await yieldToEventLoop();
    return published.map((view) =>
      assemble(definition, view, {
        themes: (ids) => themes.of(ids),
        territories: (ids) => territories.of(ids),
        validation: view.validation ?? null,
      }),
    );
  };

  const read = async (kind: ContentKind, documentIds: readonly string[]): Promise<IndexDocument[]> => {
    const documents: IndexDocument[] = [];
    for (const ids of batchesOf(documentIds, batchSize)) {
      documents.push(...(await build(kind, await views().read(contentKinds[kind].uid, ids))));
      await yieldToEventLoop();
    }
    return documents;
  };

  return {
    async read(uid, documentIds) {
      const kind = kindOf(uid);
      return kind === undefined ? [] : read(kind, documentIds);
    },

    async readAny(documentIds) {
      const documents: IndexDocument[] = [];
      for (const kind of Object.keys(documentKinds) as ContentKind[])
        documents.push(...(await read(kind, documentIds)));
      return documents;
    },

    async counts() {
      const counts: Partial<Record<ContentKind, number>> = {};
      for (const kind of Object.keys(documentKinds) as ContentKind[])
        counts[kind] = await views().count(contentKinds[kind].uid);
      return counts as Record<ContentKind, number>;
    },

    async *all({ duringStartup = false } = {}) {
      const limit = duringStartup ? startupBatchSize : batchSize;
      for (const kind of Object.keys(documentKinds) as ContentKind[]) {
        // From one id to the next, and not by number: what is removed meanwhile must not make another be passed over.
        for (let last = ''; ; ) {
          const published = await views().after(contentKinds[kind].uid, last, limit);
          if (published.length > 0) yield await build(kind, published);
          await yieldToEventLoop();
          if (published.length < limit) break;
          last = published.at(-1)?.documentId ?? last;
        }
      }
    },
  };
}
