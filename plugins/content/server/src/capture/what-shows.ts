import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { type ContentChanged, dependentsService } from '../../../shared';

type Showing = ContentChanged['shownBy'];

/** The published documents that show this one now, read inside the open transaction. */
export async function whatShows(strapi: Core.Strapi, id: { uid: string; documentId: string }): Promise<Showing> {
  const dependents = serviceOf(strapi, dependentsService);
  return (await dependents.of(id.uid, id.documentId)).map(({ uid, documentId, slug }) => ({ uid, documentId, slug }));
}
