import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { refuseFields } from '../refusal';
import { uids } from './tables';

interface BodyRow {
  id: number;
  documentId: string;
  name: string;
}

const atMost = 20;

const bodies = (strapi: Core.Strapi, type: string) => rowsOf(strapi, type);

/**
 * A committee decides in the name of an organisation, and a member may represent one: links to the content type that the
 * configuration names. Where it names none, committees and mandates have no such link.
 */
export function declareBodies(strapi: Core.Strapi): void {
  const { type } = configurationOf(strapi).bodies;
  if (type === null) return;
  const link = { type: 'relation', relation: 'manyToOne', target: type };
  (strapi.contentType(uids.committee).attributes as Record<string, unknown>).of = { ...link };
  (strapi.contentType(uids.membership).attributes as Record<string, unknown>).represents = { ...link };
}

/** The row of an organisation by documentId; null for none, refused under that field when it is not there. */
export async function bodyRowId(strapi: Core.Strapi, documentId: string | null, field: string): Promise<number | null> {
  if (documentId === null) return null;
  const { type } = configurationOf(strapi).bodies;
  const row: BodyRow | null =
    type === null ? null : await bodies(strapi, type).findOne({ where: { documentId }, select: ['id'] });
  return row?.id ?? refuseFields([{ path: [field], message: 'ACTOR_UNKNOWN' }]);
}

/** Organisations by the words typed, as the project looks them up; by name while nothing is typed. */
export async function findBodies(strapi: Core.Strapi, words: string): Promise<{ documentId: string; name: string }[]> {
  const { type, find } = configurationOf(strapi).bodies;
  if (type === null) return [];
  const typed = words.trim();
  const found: { documentId: string; name: string }[] =
    typed !== '' && find
      ? await find(strapi, typed, atMost)
      : await bodies(strapi, type).findMany({
          ...(typed === '' ? {} : { where: { name: { $containsi: typed } } }),
          select: ['documentId', 'name'],
          orderBy: { name: 'asc' },
          limit: atMost,
        });
  return found.map(({ documentId, name }) => ({ documentId, name }));
}
