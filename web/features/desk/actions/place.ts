'use server';

import type { PracticeFields, SheetView } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { apiOf, pageOf } from '../folders';
import { readForm, refused, type FormState } from '../forms/form-state';
import { callOwn } from '../server/call';
import { assertOwnOrigin } from '../server/origin';

const sheetPath = (documentId: string) => apiOf('fiches', documentId);

export async function proposePlace(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { practice = '', name, kind, inside } = typed;
  const answer = await callOwn('/places', { method: 'POST', body: { practice, name, kind, inside } });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${pageOf('fiches', practice)}/territoire?etape=envoyee`);
}

/** The author adds a territory to the draft: nobody else does. */
export async function addPlace(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { practice = '', territory = '' } = typed;
  const sheet = await callOwn<SheetView<PracticeFields>>(sheetPath(practice));
  if (!sheet.ok) return refused(sheet, typed);
  const { updatedAt, fields } = sheet.data;
  const territories = [...new Set([...fields.territories, territory])];
  const answer = await callOwn(sheetPath(practice), { method: 'PUT', body: { updatedAt, data: { territories } } });
  if (!answer.ok) return refused(answer, typed);
  redirect(pageOf('fiches', practice));
}
