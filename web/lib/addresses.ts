import { webSettings } from './settings';
import { contentKinds } from '@passerelles/config/vocabulary';
import { pathTo } from './paths';

/** The public address of a path of the site. Server only. */
export function publicAddress(path: string): string {
  return `${webSettings().publicUrl}${path}`;
}

/** Where a document of that uid is read, or null when the site has no page for it. */
export function pathOf(uid: string, slug: string | null): string | null {
  const folder = Object.values(contentKinds).find((kind) => kind.uid === uid)?.path;
  return folder && slug ? pathTo(folder.slice(1), slug) : null;
}
