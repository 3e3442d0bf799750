import { contentKinds } from '@passerelles/config/vocabulary';
import { serviceOf } from '@passerelles/kit/server';
import { namesService } from '@passerelles/search/shared';
import type { Core } from '@strapi/strapi';

/** Actors of the directory, as the search looks names up. */
export const findActors = (
  strapi: Core.Strapi,
  words: string,
  atMost: number,
): Promise<{ documentId: string; name: string }[]> =>
  serviceOf(strapi, namesService).find(contentKinds.actor.uid, words, atMost);
