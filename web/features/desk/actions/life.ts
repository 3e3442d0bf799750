'use server';

import type { SheetView } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { apiOf, folderOf, pageOf } from '../folders';
import { readForm, refused, type FormState } from '../forms/form-state';
import { callOwn } from '../server/call';
import { assertOwnOrigin } from '../server/origin';
import { readFolder } from '../server/sheets';

export async function deleteSheet(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { folder = '', documentId = '' } = readForm(form);
  const answer = await callOwn(`${apiOf(readFolder(folder), documentId)}/delete`, { method: 'POST', body: {} });
  if (!answer.ok) return refused(answer, {});
  redirect('/espace?etape=supprimee');
}

export async function beginNextEdition(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { documentId = '', title = '' } = typed;
  const folder = readFolder(typed.folder ?? '');
  const path = `${apiOf(folder, documentId)}/next-edition`;
  const answer = await callOwn<SheetView>(path, { method: 'POST', body: { title } });
  if (!answer.ok) {
    // That it is followed already is said beside the only field there is.
    const issues = answer.issues.map((issue) => ({ ...issue, path: 'title' }));
    return refused({ ...answer, issues }, typed);
  }
  redirect(pageOf(folder, answer.data.documentId));
}

export async function beginInspired(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { actor, title = '', source, kept, changed, dropped } = typed;
  const body = { actor, title, source, kept, changed, dropped };
  const answer = await callOwn<SheetView>('/practices/inspired', { method: 'POST', body });
  if (!answer.ok) return refused(answer, typed);
  redirect(pageOf(folderOf('practices'), answer.data.documentId));
}
