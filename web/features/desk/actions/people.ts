'use server';

import { signedIn, type Joined } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { readForm, refused, type FormState } from '../forms/form-state';
import { agentOfReader } from '../server/agent';
import { callOpen, callOwn } from '../server/call';
import { keepSignedIn, readCookies } from '../server/cookies';
import { assertOwnOrigin } from '../server/origin';
import { teamPage } from '../teams';

const apiOf = (actor: string, path: string) => `/actors/${encodeURIComponent(actor)}${path}`;
const memberOf = (actor: string, member: string) => apiOf(actor, `/people/${encodeURIComponent(member)}`);

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { actor = '', email, role } = typed;
  const answer = await callOwn(apiOf(actor, '/invitations'), { method: 'POST', body: { email, role } });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${teamPage(actor)}?etape=invitee`);
}

export async function takeBackInvitation(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { actor = '', invitation = '' } = typed;
  const path = apiOf(actor, `/invitations/${encodeURIComponent(invitation)}/take-back`);
  const answer = await callOwn(path, { method: 'POST', body: {} });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${teamPage(actor)}?etape=annulee`);
}

export async function changeRole(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { actor = '', member = '', role } = typed;
  const answer = await callOwn(memberOf(actor, member), { method: 'PUT', body: { role } });
  if (!answer.ok) return refused(answer, typed);
  redirect(`${teamPage(actor)}?etape=role`);
}

/** A colleague, or oneself (`leaves`), with who is to manage afterwards where that has to be said. */
export async function removeMember(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { actor = '', member = '', successor, leaves } = typed;
  const said = successor === undefined ? {} : successor === '' ? { tellEditors: true } : { successor };
  const answer = await callOwn(`${memberOf(actor, member)}/remove`, { method: 'POST', body: said });
  if (!answer.ok) return refused(answer, typed);
  redirect(leaves ? '/espace?etape=quittee' : `${teamPage(actor)}?etape=retiree`);
}

export async function acceptInvitation(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const { token = '' } = readForm(form);
  const answer = await callOwn<Joined>('/invitations/accept', { method: 'POST', body: { token } });
  if (!answer.ok) return refused(answer, { token });
  redirect(`${teamPage(answer.data.actor)}?etape=arrivee`);
}

/** Opens the account and signs in, as on any other day. */
export async function joinByInvitation(_: FormState, form: FormData): Promise<FormState> {
  await assertOwnOrigin();
  const typed = readForm(form);
  const { token = '', name, password } = typed;
  const joined = await callOpen<Joined>('/invitations/join', { method: 'POST', body: { token, name, password } });
  if (!joined.ok) return refused(joined, typed);
  const { actor, email } = joined.data;
  const { device } = await readCookies();
  const body = { email, password, device, agent: await agentOfReader() };
  const answer = await callOpen<unknown>('/sign-in', { method: 'POST', body });
  if (!answer.ok) redirect('/espace/connexion?etape=confirmee');
  await keepSignedIn(signedIn.parse(answer.data));
  redirect(`${teamPage(actor)}?etape=arrivee`);
}
