import { labelTerritory, type LabelledTerritory } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { schemaOf } from './schema';

const territory = 'api::territory.territory';

export type LabelQuery = { select: string[]; populate?: Record<string, unknown> };

/** What is read of a document to name it for the eye; null for a type without a name or a title. */
export function labelQuery(strapi: Core.Strapi, uid: string): LabelQuery | null {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  const field = ['name', 'title'].find((candidate) => attributes[candidate]);
  if (!field) return null;
  const select = ['documentId', field];
  return uid === territory
    ? { select: [...select, 'kind', 'code'], populate: { parents: { select: ['name', 'kind', 'code'] } } }
    : { select };
}

/** The name of a document read with {@link labelQuery}; a territory's tells it apart from others of its name. */
export function labelOf(uid: string, row: Record<string, unknown>): string | null {
  const name = row.name ?? row.title;
  if (typeof name !== 'string') return null;
  return uid === territory ? labelTerritory({ ...row, name } as LabelledTerritory) : name;
}
