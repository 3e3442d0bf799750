import type { Core } from '@strapi/strapi';
import { refuseFields } from '../refusal';

interface ActorRow {
  id: number;
  documentId: string;
  name: string;
}

/** The row of an actor by documentId; null for none, refused under that field when it is not there. */
export async function actorRowId(
  strapi: Core.Strapi,
  documentId: string | null,
  field: string,
): Promise<number | null> {
  if (documentId === null) return null;
  const actor: ActorRow | null = await strapi.db
    .query('api::actor.actor' as never)
    .findOne({ where: { documentId }, select: ['id'] });
  return actor?.id ?? refuseFields([{ path: [field], message: 'ACTOR_UNKNOWN' }]);
}

interface Names {
  find(uid: string, typed: string, atMost: number): Promise<{ documentId: string; name: string }[]>;
}

const atMost = 20;

/** Actors of the directory by the words typed, as the search looks names up; by name while nothing is typed. */
export async function findActors(strapi: Core.Strapi, words: string): Promise<{ documentId: string; name: string }[]> {
  const found: { documentId: string; name: string }[] =
    words.trim() === ''
      ? await strapi.db
          .query('api::actor.actor' as never)
          .findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' }, limit: atMost })
      : await (strapi.plugin('search').service('names') as Names).find('api::actor.actor', words, atMost);
  return found.map(({ documentId, name }) => ({ documentId, name }));
}
