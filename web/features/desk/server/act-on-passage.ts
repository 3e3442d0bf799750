import type { SheetView } from '@passerelles/desk/shared';
import type { Answer } from '../failure';
import { apiOf, pageOf, type Folder } from '../folders';
import { passageFieldName } from '../sheet/passages';
import type { Feedback } from '../sheet/sheet-state';
import { callOwn } from './call';

/**
 * Places or discards a passage of a document, as a button of the saved form asks (`passage:place:12`).
 * @returns the page to go to, which shows the draft anew, or what prevented it
 */
export async function actOnPassage(
  { folder, documentId }: { folder: Folder; documentId: string },
  form: FormData,
  [, verb, id = '']: readonly string[],
  saved: Feedback,
): Promise<{ leave: string } | { feedback: Feedback }> {
  const act = verb === 'place' ? 'place' : 'discard';
  const field = form.get(passageFieldName(id));
  const path = `${apiOf(folder, documentId)}/passages/${encodeURIComponent(id)}/${act}`;
  const body = act === 'place' ? { field } : {};
  const answer: Answer<SheetView> = await callOwn<SheetView>(path, { method: 'POST', body });
  // Somebody else placed or discarded it: the page shows what is left.
  if (answer.ok || answer.code === 'NOT_FOUND')
    return { leave: `${pageOf(folder, documentId)}?passage=${encodeURIComponent(id)}#a-placer` };
  return { feedback: { ...saved, issues: [...saved.issues, ...answer.issues], failure: answer.code } };
}
