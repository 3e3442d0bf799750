import type { Core } from '@strapi/strapi';
import { refuseFields } from '../refusal';

interface ActorRow {
  id: number;
  documentId: string;
  name: string;
}

/** The row of an actor by documentId; null for none, refused under that field when it is not there. */
export async function actorRowId(strapi: Core.Strapi, documentId: string | null, field: string): Promise<number | null> {
  if (documentId === null) return null;
  const actor: ActorRow | null = await strapi.db.query('api::actor.actor' as never).findOne({ where: { documentId }, select: ['id'] });
  return actor?.id ?? refuseFields([{ path: [field], message: 'ACTOR_UNKNOWN' }]);
}

/** Actors of the directory whose name contains the words, by name. */
export async function findActors(strapi: Core.Strapi, words: string): Promise<{ documentId: string; name: string }[]> {
  const found: ActorRow[] = await strapi.db.query('api::actor.actor' as never).findMany({
    where: words === '' ? {} : { $or: [{ name: { $containsi: words } }, { acronym: { $containsi: words } }] },
    select: ['documentId', 'name'],
    orderBy: { name: 'asc' },
    limit: 20,
  });
  return found.map(({ documentId, name }) => ({ documentId, name }));
}
