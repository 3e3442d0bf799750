'use server';

import type { SavedSheet } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { apiOf, pageOf } from '../folders';
import { readForm, refused, type FormState } from '../forms/form-state';
import { callOwn } from '../server/call';
import { assertOwnOrigin } from '../server/origin';
import { readFolder } from '../server/sheets';

/** Brings back a version, or one field of it. The page then compares with what is there now. */
export async function restoreVersion(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { documentId = '', version = '', field = '', updatedAt = '' } = typed;
  const folder = readFolder(typed.folder ?? '');
  const path = `${apiOf(folder, documentId)}/versions/${encodeURIComponent(version)}/restore`;
  const body = { updatedAt, ...(field !== '' && { fields: [field] }) };
  const answer = await callOwn<SavedSheet>(path, { method: 'POST', body });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${pageOf(folder, documentId)}/versions?version=${encodeURIComponent(version)}&etape=reprise`);
}
