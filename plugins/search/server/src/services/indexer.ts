import type { Core } from '@strapi/strapi';
import type { Dependent } from './dependents';
import { serviceOf } from './of';

export interface DocumentReference {
  uid: string;
  documentId: string;
}

export interface Indexer {
  /** Makes the index say of these documents what the database says now: published ones are written, the others removed. */
  refresh(references: readonly DocumentReference[]): Promise<void>;
  /** The same for everything that shows these documents. */
  refreshDependents(references: readonly DocumentReference[]): Promise<void>;
  /** Replaces the whole index from the database. Resolves to the number of documents. */
  rebuild(): Promise<number>;
}

export function indexer({ strapi }: { strapi: Core.Strapi }): Indexer {
  const refresh = async (references: readonly DocumentReference[]): Promise<void> => {
    const engine = serviceOf(strapi, 'engine');
    const byUid = new Map<string, Set<string>>();
    for (const { uid, documentId } of references) byUid.set(uid, (byUid.get(uid) ?? new Set()).add(documentId));
    for (const [uid, ids] of byUid) {
      const published = await serviceOf(strapi, 'reader').read(uid, [...ids]);
      const found = new Set(published.map(({ id }) => id));
      if (published.length > 0) await engine.upsert(published);
      const gone = [...ids].filter((id) => !found.has(id));
      if (gone.length > 0) await engine.remove(gone);
    }
  };

  return {
    refresh,

    async refreshDependents(references) {
      const all: Dependent[] = [];
      for (const { uid, documentId } of references) all.push(...(await serviceOf(strapi, 'dependents').of(uid, documentId)));
      await refresh(all);
    },

    async rebuild() {
      let count = 0;
      const batches = serviceOf(strapi, 'reader').all();
      async function* counted() {
        for await (const batch of batches) {
          count += batch.length;
          yield batch;
        }
      }
      await serviceOf(strapi, 'engine').rebuild(counted());
      return count;
    },
  };
}
