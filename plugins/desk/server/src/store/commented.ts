import {
  addressTag,
  changesService,
  commentsTag,
  goneTag,
  publishedService,
  type PublishedView,
} from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { targetUids } from './uids';
import type { CommentedType } from '../../../shared';

/** A published sheet, report or actor, as what readers write is about it. */
export interface Commented {
  uid: string;
  documentId: string;
  title: string;
  path: string;
  /** documentIds of the actors whose it is. */
  actors: string[];
}

const idOf = (card: unknown): string[] => {
  const { documentId } = (card ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? [documentId] : [];
};

function commented(uid: string, view: PublishedView): Commented {
  const title = view['title'] ?? view['name'];
  const owners = uid === targetUids.actor ? [view] : [view['owner'] ?? [], view['organisers'] ?? []].flat();
  return {
    uid,
    documentId: view.documentId,
    title: typeof title === 'string' ? title : view.slug,
    path: addressTag({ uid, slug: view.slug }) ?? '/',
    actors: owners.flatMap(idOf),
  };
}

/** What is published at an address; null when nothing is. */
export async function findCommented(
  strapi: Core.Strapi,
  type: CommentedType | 'actor',
  slug: string,
): Promise<Commented | null> {
  const uid = targetUids[type];
  const found = await serviceOf(strapi, publishedService).bySlug(uid, slug);
  return found && commented(uid, found.view);
}

/** The same by its id. */
export async function readCommented(strapi: Core.Strapi, uid: string, documentId: string): Promise<Commented | null> {
  const [view] = await serviceOf(strapi, publishedService).read(uid, [documentId]);
  return view ? commented(uid, view) : null;
}

/**
 * Has the page made anew that shows the comments of a document. `gone`: something was taken away, and the last version of the page is not
 * shown even where it can't be made anew. To be called at the end of the transaction.
 */
export async function announceComments(
  strapi: Core.Strapi,
  document: { uid: string; documentId: string },
  { gone }: { gone: boolean },
): Promise<void> {
  const page = gone ? await readCommented(strapi, document.uid, document.documentId) : null;
  const tags = [commentsTag(document), ...(page ? [goneTag(page.path)] : [])];
  await serviceOf(strapi, changesService).announce(tags);
}
