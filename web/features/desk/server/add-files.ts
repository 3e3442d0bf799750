import { largestFile } from '@passerelles/config/vocabulary';
import type { FieldIssue } from '@passerelles/content/shared';
import type { SheetView } from '@passerelles/desk/shared';
import type { Failure } from '../failure';
import { apiOf, type Folder } from '../folders';
import { callOwn } from './call';

interface Added {
  view: SheetView;
  /** Files that were not taken, at their field. */
  issues: FieldIssue[];
  failure: Failure | null;
}

/** Adds the files that were chosen to the sheet that was just saved, one after the other. */
export async function addFiles(
  { folder, documentId }: { folder: Folder; documentId: string },
  saved: SheetView,
  files: Readonly<Record<string, File>>,
): Promise<Added> {
  const added: Added = { view: saved, issues: [], failure: null };
  for (const [field, file] of Object.entries(files)) {
    if (file.size > largestFile) {
      added.issues.push({ path: field, code: 'FILE_TOO_BIG' });
      continue;
    }
    const body = new FormData();
    body.set('updatedAt', added.view.updatedAt);
    body.set('file', file, file.name);
    const answer = await callOwn<SheetView>(`${apiOf(folder, documentId)}/files/${field}`, { method: 'POST', body });
    if (answer.ok) added.view = answer.data;
    else if (answer.issues.length > 0) added.issues.push(...answer.issues);
    else added.failure = answer;
  }
  return added;
}
