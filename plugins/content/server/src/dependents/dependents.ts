import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { type DocumentQuery, documentsOf, schemaOf } from '@passerelles/kit/server';
import { atPath, placesIn } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Dependent, DependentsService } from '../../../shared';

/** How to go down from a theme or a territory to what stands under it. */
const hierarchies: Readonly<Record<string, string>> = {
  'api::theme.theme': 'parent',
  'api::territory.territory': 'parents',
};
const chunk = 200;

export function dependents(strapi: Core.Strapi): DependentsService {
  const find = (uid: string, query: DocumentQuery): Promise<{ documentId: string; slug: string }[]> =>
    documentsOf<{ documentId: string; slug: string }>(strapi, uid).findMany({ fields: ['slug'], ...query });
  const schemas = (uid: string) => schemaOf(strapi, uid);

  const withDescendants = async (uid: string, documentId: string): Promise<string[]> => {
    const upwards = hierarchies[uid];
    const seen = new Set([documentId]);
    let level = upwards === undefined ? [] : [documentId];
    while (level.length > 0 && upwards !== undefined) {
      const children = await inChunks(level, (ids) =>
        find(uid, { filters: { [upwards]: { documentId: { $in: ids } } } }),
      );
      level = children.map((child) => child.documentId).filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
    }
    return [...seen];
  };

  return {
    async of(uid, documentId) {
      const targets = await withDescendants(uid, documentId);
      const found = new Map<string, Dependent>();
      for (const kind of Object.keys(contentKinds) as ContentKind[]) {
        const holder = contentKinds[kind].uid;
        const status = schemas(holder)?.options?.draftAndPublish ? { status: 'published' as const } : {};
        // Read from the schema, so that a relation added later is followed without anyone thinking of it.
        for (const { path, attribute } of placesIn(schemas, holder)) {
          if (attribute.type !== 'relation' || attribute.target !== uid) continue;
          const entries = await inChunks(targets, (ids) =>
            find(holder, { ...status, filters: atPath(path, { documentId: { $in: ids } }) }),
          );
          for (const entry of entries)
            found.set(entry.documentId, { kind, uid: holder, documentId: entry.documentId, slug: entry.slug });
        }
      }
      found.delete(documentId);
      return [...found.values()];
    },
  };
}

async function inChunks<T>(ids: readonly string[], read: (ids: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const results: T[] = [];
  for (let from = 0; from < ids.length; from += chunk) results.push(...(await read(ids.slice(from, from + chunk))));
  return results;
}
