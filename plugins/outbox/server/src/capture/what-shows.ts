import type { Core } from '@strapi/strapi';
import type { ContentChanged } from '../../../shared';

type Showing = ContentChanged['shownBy'];

/** What the search plugin knows of who shows a document, as far as it is used here. */
interface Dependents {
  of(uid: string, documentId: string): Promise<Showing>;
}

/** The published documents that show this one now, read inside the open transaction. */
export async function whatShows(strapi: Core.Strapi, id: { uid: string; documentId: string }): Promise<Showing> {
  const dependents: Dependents = strapi.plugin('search').service('dependents');
  return (await dependents.of(id.uid, id.documentId)).map(({ uid, documentId, slug }) => ({ uid, documentId, slug }));
}
