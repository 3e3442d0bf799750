import { largestFile } from '@passerelles/config/vocabulary';
import type { IssueCode, SheetView } from '@passerelles/desk/shared';
import type { Answer } from '../failure';
import { callOwn } from './call';

/** Sends the document that was chosen in a form, with these fields. */
export async function sendDocument(
  path: string,
  form: FormData,
  fields: Readonly<Record<string, string>>,
): Promise<Answer<SheetView>> {
  const refuse = (code: IssueCode): Answer<SheetView> => ({
    ok: false,
    code: 'INVALID',
    details: {},
    issues: [{ path: 'file', code }],
  });
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return refuse('REQUIRED');
  if (file.size > largestFile) return refuse('FILE_TOO_BIG');
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', file, file.name);
  return callOwn<SheetView>(path, { method: 'POST', body });
}
