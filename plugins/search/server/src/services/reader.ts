import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { type DocumentQuery, documentsOf, serviceOf } from '@passerelles/kit/server';
import { gateService, recordsService } from '@passerelles/committee/shared';
import type { Core } from '@strapi/strapi';
import type { IndexDocument } from '../../../shared/domain/document';
import { documentKinds } from '../documents';
import { Ancestry } from '../documents/ancestry';
import { assemble } from '../documents/assemble';
import type { DocumentKind } from '../documents/kind';
import type { Reader } from './contracts';

type Entry = { documentId: string; slug: string };
type Validation = NonNullable<IndexDocument['validatedBy']>;

/** Documents read in one go. SQLite answers without ever letting others have their turn: a batch must stay a matter of milliseconds. */
const batchSize = 15;
const startupBatchSize = 100;

/** Kind of a content type's documents; undefined for what is not searched itself (territories, committees). */
export function kindOf(uid: string): ContentKind | undefined {
  return (Object.keys(contentKinds) as ContentKind[]).find((kind) => contentKinds[kind].uid === uid);
}

/**
 * Reads what is published through the Document Service and builds index documents from it. A governed document that went
 * round the gate (raw SQL, a restored table) is not shown, until a committee vouches for it.
 */
export function reader({ strapi }: { strapi: Core.Strapi }): Reader {
  const find = (kind: ContentKind, query: DocumentQuery): Promise<Entry[]> => {
    const { draftAndPublish, populate } = documentKinds[kind];
    const status = draftAndPublish ? { status: 'published' as const } : {};
    return documentsOf<Entry>(strapi, contentKinds[kind].uid).findMany({
      ...status,
      populate,
      sort: 'documentId:asc',
      ...query,
    });
  };

  const vouchedFor = async (kind: ContentKind, entries: readonly Entry[]): Promise<readonly Entry[]> => {
    if (!documentKinds[kind].governed) return entries;
    const refused = new Set(
      await serviceOf(strapi, gateService).unvouched(
        contentKinds[kind].uid,
        entries.map(({ documentId }) => documentId),
      ),
    );
    return entries.filter(({ documentId }) => !refused.has(documentId));
  };

  const build = async (kind: ContentKind, published: readonly Entry[]): Promise<IndexDocument[]> => {
    const definition = documentKinds[kind] as unknown as DocumentKind<Entry>;
    const entries = await vouchedFor(kind, published);
    const themes = new Ancestry(strapi, 'api::theme.theme');
    const territories = new Ancestry(strapi, 'api::territory.territory');
    const filed = entries.map((entry) => definition.filedUnder(entry));
    await themes.load(filed.flatMap((under) => under.themes));
    await territories.load(filed.flatMap((under) => under.territories));
    await yieldToEventLoop();
    const documents: IndexDocument[] = [];
    for (const entry of entries) {
      const validation = definition.governed
        ? await validationOf(strapi, contentKinds[kind].uid, entry.documentId)
        : null;
      documents.push(
        assemble(definition, entry, {
          themes: (ids) => themes.of(ids),
          territories: (ids) => territories.of(ids),
          validation,
        }),
      );
    }
    return documents;
  };

  const read = async (kind: ContentKind, documentIds: readonly string[]): Promise<IndexDocument[]> => {
    const documents: IndexDocument[] = [];
    for (let from = 0; from < documentIds.length; from += batchSize) {
      const documentId = { $in: documentIds.slice(from, from + batchSize) };
      documents.push(...(await build(kind, await find(kind, { filters: { documentId }, limit: batchSize }))));
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
      for (const kind of Object.keys(documentKinds) as ContentKind[]) {
        const status = documentKinds[kind].draftAndPublish ? { status: 'published' as const } : {};
        counts[kind] = await documentsOf(strapi, contentKinds[kind].uid).count(status);
      }
      return counts as Record<ContentKind, number>;
    },

    async *all({ duringStartup = false } = {}) {
      const limit = duringStartup ? startupBatchSize : batchSize;
      for (const kind of Object.keys(documentKinds) as ContentKind[]) {
        // From one id to the next, and not by number: what is removed meanwhile must not make another be passed over.
        for (let last = ''; ; ) {
          const entries = await find(kind, { filters: { documentId: { $gt: last } }, limit });
          if (entries.length > 0) yield await build(kind, entries);
          await yieldToEventLoop();
          if (entries.length < limit) break;
          last = entries.at(-1)?.documentId ?? last;
        }
      }
    },
  };
}

async function validationOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Validation | null> {
  const validation = await serviceOf(strapi, recordsService).latestValidation(uid, documentId);
  if (validation === null) return null;
  const { reference, committee, decidedAt } = validation;
  return { reference, committee: committee?.name ?? null, decidedAt: new Date(decidedAt).toISOString() };
}
