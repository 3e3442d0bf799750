import { batchesOf } from '@passerelles/kit/shared';
import { documentsOf, hasDrafts } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ImportFile, ImportKind } from '../../../shared';
import { batchSize, together } from './batches';
import { territoriesOf } from './content-services';
import { dataOf, kinds } from './kinds';
import { says } from './compare';
import { readFields, withoutSlug, type Stored } from './stored';
import type { Data } from './resolve';
import { about, nameOf, type Entry, type Session } from './session';

const without = (data: Data, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

const saysAny = (data: Data, keys: readonly string[]): boolean =>
  keys.some((key) => data[key] !== undefined && data[key] !== null && [data[key]].flat().length > 0);

/** The items in the order in which they are created: a commune before its arrondissements, which would bring it along under its official slug. */
function inOrder(strapi: Core.Strapi, file: ImportFile, kind: ImportKind): Entry[] {
  const entries = [...file[kind].entries()];
  const isPart = (index: number) => {
    const { kind: of, code } = file.territories[index]!;
    return of === 'commune' && Boolean(code) && territoriesOf(strapi).findCommune(code!)?.commune !== code;
  };
  return kind === 'territories' ? entries.sort(([a], [b]) => Number(isPart(a)) - Number(isPart(b))) : entries;
}

/** Creates what does not exist, without references to its own kind: what is not written yet has no id. */
export async function createMissing(session: Session, kind: ImportKind): Promise<ReadonlySet<string>> {
  const { strapi, file, known, resolve, counts, wrote } = session;
  const { uid, selfReferences } = kinds[kind];
  const created = new Set<string>();
  const missing = inOrder(strapi, file, kind).filter(([, item]) => !known[kind].has(item.slug));
  for (const batch of batchesOf(missing, batchSize)) {
    await session.pause();
    await together(
      strapi,
      batch,
      (entry) =>
        about(kind, entry, async () => {
          const data = dataOf(kind, entry[1], (target, slug, path) =>
            target === kind ? slug : resolve(target, slug, path),
          );
          return (await documentsOf(strapi, uid).create({ data: without(data, selfReferences) })).documentId;
        }),
      ([, item], documentId) => {
        known[kind].set(item.slug, documentId);
        created.add(item.slug);
        counts[kind].created += 1;
        wrote({ kind, name: nameOf(item), what: 'created' });
      },
    );
  }
  return created;
}

/**
 * Makes every (draft) document say what the file says: those that were there, and those that were just created and refer to others of
 * their kind.
 */
export async function bringUpToDate(session: Session, kind: ImportKind, created: ReadonlySet<string>): Promise<void> {
  const { strapi, file, known, resolve, counts, wrote } = session;
  const { uid, selfReferences } = kinds[kind];
  const isLast = !hasDrafts(strapi, uid);
  const entries = [...file[kind].entries()].filter(([, item]) => !session.isFinished(item));
  for (const batch of batchesOf(entries, batchSize)) {
    await session.pause();
    const wanted = batch.flatMap((entry) => {
      const data = dataOf(kind, entry[1], resolve);
      const isSaid = created.has(entry[1].slug) && !saysAny(data, selfReferences);
      return isSaid ? [] : [{ entry, documentId: known[kind].get(entry[1].slug) as string, data: withoutSlug(data) }];
    });
    const stored = await readFields(strapi, uid, wanted);
    await together(
      strapi,
      wanted,
      ({ entry, documentId, data }) =>
        about(kind, entry, async () => {
          const current = stored.get(documentId);
          if (!current) throw new Error(`${uid} ${documentId} vanished during the import.`);
          if (says(strapi, uid, current, data)) return false;
          await documentsOf(strapi, uid).update({ documentId, data: keepPicture(current, data) });
          return true;
        }),
      ({ entry: [, item] }, changed) => {
        if (created.has(item.slug)) return;
        counts[kind][changed ? 'updated' : 'unchanged'] += 1;
        if (changed) wrote({ kind, name: nameOf(item), what: 'updated' });
      },
    );
    if (isLast) session.finish(batch.map(([, item]) => item));
  }
}

/** A cover is replaced as a whole; the picture that an editor chose for it stays. */
function keepPicture(current: Stored, data: Data): Data {
  const picture = (current['cover'] as { file?: { id: number } | null } | null | undefined)?.file;
  return data['cover'] && picture ? { ...data, cover: { ...(data['cover'] as object), file: picture.id } } : data;
}
