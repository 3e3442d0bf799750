import { hasDrafts, knownSchema, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

type Values = Record<string, unknown>;

/** The rows of what documents refer to. */
export interface Targets {
  /**
   * The row that a version refers to; undefined for a published one when the other document is not public.
   * @throws Error when there is no such document
   */
  rowOf(uid: string, documentId: string, published: boolean): number | undefined;
}

/** The documentIds of a relation: one, or a list of them. */
export function idsGiven(value: unknown): string[] {
  return [...new Set([value ?? []].flat().filter((id): id is string => typeof id === 'string'))];
}

/** What rows of a type refer to, in their components too, read in one question a type. */
export async function targetsOf(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly { values: Values }[],
): Promise<Targets> {
  const wanted = new Map<string, Set<string>>();
  for (const { values } of rows) collect(strapi, uid, values, wanted);
  const found = new Map<string, { draft?: number; published?: number }>();
  for (const [target, ids] of wanted) {
    const drafts = hasDrafts(strapi, target);
    const read = await rowsOf<{ id: number; documentId: string; publishedAt?: string | null }>(strapi, target).findMany(
      {
        where: { documentId: { $in: [...ids] } },
        select: ['id', 'documentId', ...(drafts ? ['publishedAt'] : [])],
      },
    );
    for (const { id, documentId, publishedAt } of read) {
      const key = `${target}:${documentId}`;
      const version = drafts ? (publishedAt ? { published: id } : { draft: id }) : { draft: id, published: id };
      found.set(key, { ...found.get(key), ...version });
    }
  }
  return {
    rowOf(target, documentId, published) {
      const versions = found.get(`${target}:${documentId}`);
      const row = published ? versions?.published : versions?.draft;
      if (row === undefined && (!versions || !published)) throw new Error(`There is no ${target} ${documentId}.`);
      return row;
    },
  };
}

function collect(strapi: Core.Strapi, uid: string, values: Values, wanted: Map<string, Set<string>>): void {
  for (const [name, { type, target, component }] of Object.entries(knownSchema(strapi, uid).attributes)) {
    if (type === 'relation' && target) {
      const ids = idsGiven(values[name]);
      if (ids.length > 0) wanted.set(target, new Set([...(wanted.get(target) ?? []), ...ids]));
    }
    if (type === 'component' && component)
      for (const part of [values[name] ?? []].flat()) collect(strapi, component, part as Values, wanted);
  }
}
