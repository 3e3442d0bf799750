'use server';

import { signedIn } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { readForm, refused, type FormState } from '../forms/form-state';
import { agentOfReader } from '../server/agent';
import { callOpen, callOwn } from '../server/call';
import { forgetTokens, keepSignedIn } from '../server/cookies';
import { assertOwnOrigin } from '../server/origin';

const done = (step: string) => `/espace/compte?etape=${step}`;

export async function changeAccount(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { name, locale } = typed;
  const answer = await callOwn('/account', { method: 'PUT', body: { name, locale } });
  if (!answer.ok) return refused(answer, typed);
  redirect(done('compte'));
}

export async function changeEmail(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { email, password } = typed;
  const answer = await callOwn('/account/email', { method: 'POST', body: { email, password } });
  if (!answer.ok) return refused(answer, typed);
  redirect(done('adresse'));
}

export async function changePassword(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { current, password } = typed;
  const body = { current, password, agent: await agentOfReader() };
  const answer = await callOwn<unknown>('/account/password', { method: 'POST', body });
  if (!answer.ok) return refused(answer, typed);
  await keepSignedIn(signedIn.parse(answer.data));
  redirect(done('mot-de-passe'));
}

/** One of them, or, without a name, all but this one. */
export async function endSessions(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { session } = readForm(form);
  const path = session === undefined ? 'end' : `${encodeURIComponent(session)}/end`;
  const answer = await callOwn(`/account/sessions/${path}`, { method: 'POST', body: {} });
  if (!answer.ok) return refused(answer, {});
  redirect(done(session === undefined ? 'connexions' : 'connexion'));
}

export async function deleteAccount(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { password } = readForm(form);
  const answer = await callOwn('/account/delete', { method: 'POST', body: { password } });
  if (!answer.ok) return refused(answer, {});
  await forgetTokens();
  redirect('/espace/connexion?etape=supprime');
}

export async function confirmNewAddress(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { token = '' } = readForm(form);
  const answer = await callOpen('/email/confirm', { method: 'POST', body: { token } });
  if (!answer.ok) return refused(answer, { token });
  redirect('/espace/connexion?etape=adresse');
}

export async function undoNewAddress(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { token = '' } = readForm(form);
  const answer = await callOpen('/email/undo', { method: 'POST', body: { token } });
  if (!answer.ok) return refused(answer, { token });
  await forgetTokens();
  redirect('/espace/connexion?etape=adresse-retrouvee');
}
