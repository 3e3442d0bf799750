import type { CommentedType } from '@passerelles/desk/shared';
import { pathTo } from '../../lib/paths';

/** Pages on which readers write, by the folder of the address. */
const folders: Readonly<Record<string, CommentedType>> = { pratiques: 'practice', rencontres: 'meeting-report' };

export interface CommentedPage {
  type: CommentedType;
  slug: string;
  path: string;
}

/** The sheet or report at a path that was given in an address; null for any other. */
export function commentedPage(path: string): CommentedPage | null {
  const [, folder = '', slug = ''] = /^\/([a-z]+)\/([a-z0-9-]{1,200})$/.exec(path) ?? [];
  const type = folders[folder];
  return type ? { type, slug, path: pathTo(folder, slug) } : null;
}

const address = (path: string, query: Record<string, string | undefined>): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${path}?${new URLSearchParams(given).toString()}`;
};

/** Where one writes about the page at a path, or answers a comment of it. */
export const writeAddress = (page: string, answering?: string): string =>
  address('/commentaires/ecrire', { sur: page, reponse: answering });

/** Where one tells the editors what is wrong with a comment. */
export const reportAddress = (page: string, key: string): string =>
  address('/commentaires/signaler', { sur: page, commentaire: key });

/** Where one asks an actor something, from a page. */
export const askAddress = (actor: string, page: string): string =>
  address('/questions/poser', { acteur: actor, sur: page });
