import { readCmsSettings } from '@passerelles/config/settings';
import { changesService, everyList, EVERYTHING, listsOf } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { IndexDocument } from '../../../shared/domain/document';
import { ownService } from './of';
import { Turns } from './turns';
import type { Indexer } from './contracts';

/**
 * Documents of one type refreshed in one go: Meilisearch takes about as long for one as for a hundred, and what is published
 * meanwhile waits for its turn.
 */
export const refreshedAtOnce = 100;
/** Of any: mostly what has to be removed, which needs no building. */
const unknownAtOnce = 500;
const roundsAtMost = 10;
const partSize = 30;

/**
 * The only writer of the index. What is read must be written before anything newer is: in this process one reads and writes
 * at a time; where several processes share the engine, each reads again after writing, and writes again what has changed
 * meanwhile, so that the last to write has written what the database says.
 */
export function indexer({ strapi }: { strapi: Core.Strapi }): Indexer {
  const turns = new Turns();
  const shared = readCmsSettings().instances > 1;

  const write = async (ids: readonly string[], published: readonly IndexDocument[]): Promise<void> => {
    const engine = ownService(strapi, 'engine');
    const found = new Set(published.map(({ id }) => id));
    const gone = ids.filter((id) => !found.has(id));
    try {
      if (published.length > 0) await engine.upsert(published);
      if (gone.length > 0) await engine.remove(gone);
    } finally {
      // What failed may have been written in part.
      ownService(strapi, 'kept').changed();
    }
  };

  const announce = (tags: readonly string[]): Promise<void> => serviceOf(strapi, changesService).announce(tags);

  type Read = (ids: readonly string[]) => Promise<IndexDocument[]>;

  /** Where nobody else writes: a part is read while the engine takes the one before. */
  const writeInParts = async (ids: readonly string[], read: Read): Promise<void> => {
    let writing = Promise.resolve();
    try {
      for (const part of batchesOf(ids, partSize)) {
        const published = await read(part);
        await writing;
        writing = write(part, published);
        // What fails is thrown where it is waited for.
        writing.catch(() => undefined);
      }
    } finally {
      await writing;
    }
  };

  const settle = async (ids: readonly string[], read: Read): Promise<void> => {
    const giveBack = await turns.take();
    try {
      if (!shared) return await writeInParts(ids, read);
      let published = await read(ids);
      for (let round = 1; ; round += 1) {
        await write(ids, published);
        const now = await read(ids);
        if (sameVersions(published, now)) return;
        if (round >= roundsAtMost)
          throw new Error(`search: ${ids.join(', ')} changed ${round} times while being indexed`);
        published = now;
      }
    } finally {
      giveBack();
    }
  };

  return {
    async refresh(references) {
      const byUid = new Map<string, Set<string>>();
      for (const { uid, documentId } of references) byUid.set(uid, (byUid.get(uid) ?? new Set()).add(documentId));
      for (const [uid, ids] of byUid)
        for (const batch of batchesOf([...ids], refreshedAtOnce))
          await settle(batch, (some) => ownService(strapi, 'reader').read(uid, some));
      await announce([...byUid.keys()].flatMap(listsOf));
    },

    async refreshUnknown(ids) {
      for (const batch of batchesOf(ids, unknownAtOnce)) {
        await settle(batch, (some) => ownService(strapi, 'reader').readAny(some));
        await announce(everyList);
      }
    },

    async rebuild({ progress = () => Promise.resolve(), duringStartup = false } = {}) {
      let count = 0;
      let giveBack = (): void => undefined;
      const source = ownService(strapi, 'reader').all({ duringStartup });
      async function* batches(): AsyncGenerator<IndexDocument[]> {
        for (;;) {
          // The last turn is kept until the new index has taken the old one's place.
          giveBack = await turns.take();
          const next = await source.next();
          if (next.done) return;
          yield next.value;
          giveBack();
          count += next.value.length;
          await progress(count);
        }
      }
      try {
        await ownService(strapi, 'engine').rebuild(batches());
      } finally {
        giveBack();
        ownService(strapi, 'kept').changed();
      }
      await announce([EVERYTHING]);
      return count;
    },
  };
}

function sameVersions(one: readonly IndexDocument[], other: readonly IndexDocument[]): boolean {
  const fingerprints = new Map(one.map(({ id, fingerprint }) => [id, fingerprint]));
  return one.length === other.length && other.every(({ id, fingerprint }) => fingerprints.get(id) === fingerprint);
}
