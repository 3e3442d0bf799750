'use server';

import type { SheetView } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { apiOf, folders, pageOf, type Folder } from '../folders';
import { readForm, refused, type FormState } from '../forms/form-state';
import { sendDocument } from '../server/send-document';
import { assertOwnOrigin } from '../server/origin';
import { readFolder } from '../server/sheets';

export async function beginFromDocument(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { actor, ...typed } = readForm(form);
  const folder = readFolder(typed.folder ?? '');
  const fields: Record<string, string> = actor === undefined ? {} : { actor };
  return sent(folder, await sendDocument(`/${folders[folder].api}/from-document`, form, fields), fields);
}

export async function importDocument(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { documentId = '', replace = 'no', ...typed } = readForm(form);
  const folder = readFolder(typed.folder ?? '');
  return sent(folder, await sendDocument(`${apiOf(folder, documentId)}/document`, form, { replace }), {});
}

function sent(
  folder: Folder,
  answer: Awaited<ReturnType<typeof sendDocument>>,
  typed: Record<string, string>,
): FormState {
  if (!answer.ok) return refused(answer, typed);
  const view: SheetView = answer.data;
  redirect(`${pageOf(folder, view.documentId)}${view.passages.length > 0 ? '#a-placer' : ''}`);
}
