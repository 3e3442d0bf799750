import { pageOf, type Folder } from '../folders';
import { typedName } from './read-form';

/** The page where one proposes an organisation (with the name typed in an input of the form) or a territory that the lists do not have. */
export function proposalPage(
  { folder, documentId }: { folder: Folder; documentId: string },
  form: FormData,
  [, target, name = '']: readonly string[],
): string {
  const page = pageOf(folder, documentId);
  if (target !== 'actor') return `${page}/territoire`;
  const typed = form.get(typedName(name)) ?? form.get(`search.${name}`);
  return `${page}/organisme?nom=${encodeURIComponent(typeof typed === 'string' ? typed.trim().slice(0, 160) : '')}`;
}
