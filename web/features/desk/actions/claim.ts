'use server';

import { redirect } from 'next/navigation';
import { pageOf } from '../folders';
import { readForm, refused, type FormState } from '../forms/form-state';
import { callOwn } from '../server/call';
import { assertOwnOrigin } from '../server/origin';
import { readFolder } from '../server/sheets';

const sent = '/espace?etape=demande';

export async function claimActor(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { actor, message } = typed;
  const answer = await callOwn('/claims', { method: 'POST', body: { actor, message } });
  if (!answer.ok) return refused(answer, typed);
  redirect(sent);
}

export async function proposeActor(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { message, folder, documentId, ...proposal } = readForm(form);
  const sheet = documentId === undefined ? null : pageOf(readFolder(folder ?? ''), documentId);
  const answer = await callOwn('/claims', { method: 'POST', body: { proposal, message, joins: sheet === null } });
  if (answer.ok) redirect(sheet === null ? sent : `${sheet}/organisme?etape=envoyee`);
  const issues = answer.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^proposal\./, '') }));
  return refused({ ...answer, issues }, { ...proposal, message: message ?? '' });
}
