'use server';

import { signedIn } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { readForm, refused, type FormState } from '../forms/form-state';
import { agentOfReader } from '../server/agent';
import { callOpen } from '../server/call';
import { forgetTokens, keepSignedIn, readCookies } from '../server/cookies';
import { assertOwnOrigin } from '../server/origin';
import { safeReturn } from '../server/session';

export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { name, email, password } = typed;
  const answer = await callOpen('/register', { method: 'POST', body: { name, email, password } });
  if (!answer.ok) return refused(answer, typed);
  redirect('/espace/inscription/courriel');
}

export async function confirmAddress(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { token } = readForm(form);
  const answer = await callOpen('/confirm', { method: 'POST', body: { token } });
  if (!answer.ok) return refused(answer, { token: token ?? '' });
  redirect('/espace/connexion?etape=confirmee');
}

export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { email, password } = typed;
  const answer = await callOpen<unknown>('/sign-in', {
    method: 'POST',
    body: { email, password, device: (await readCookies()).device, agent: await agentOfReader() },
  });
  if (!answer.ok) return refused(answer, typed);
  await keepSignedIn(signedIn.parse(answer.data));
  redirect(safeReturn(typed.retour));
}

/** Leaves in any case: a CMS that does not answer must not keep a person signed in on a shared machine. */
export async function signOut(): Promise<void> {
  await assertOwnOrigin();
  const { refresh } = await readCookies();
  if (refresh) await callOpen('/sign-out', { method: 'POST', body: { refreshToken: refresh } });
  await forgetTokens();
  redirect('/espace');
}

export async function requestReset(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const answer = await callOpen('/password/request', { method: 'POST', body: { email: typed.email } });
  if (!answer.ok) return refused(answer, typed);
  redirect('/espace/inscription/courriel');
}

export async function resetPassword(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { token = '', password } = readForm(form);
  const answer = await callOpen('/password/reset', { method: 'POST', body: { token, password } });
  if (!answer.ok) return refused(answer, { token });
  redirect('/espace/connexion?etape=mot-de-passe');
}
