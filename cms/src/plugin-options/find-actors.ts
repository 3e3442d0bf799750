import type { Core } from '@strapi/strapi';
import { contentKinds } from '@passerelles/config/vocabulary';

interface Names {
  find(uid: string, typed: string, atMost: number): Promise<{ documentId: string; name: string }[]>;
}

/** Actors of the directory, as the search looks names up. */
export function findActors(
  strapi: Core.Strapi,
  words: string,
  atMost: number,
): Promise<{ documentId: string; name: string }[]> {
  return (strapi.plugin('search').service('names') as Names).find(contentKinds.actor.uid, words, atMost);
}
