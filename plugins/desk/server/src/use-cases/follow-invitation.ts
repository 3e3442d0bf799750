import { passwordProblem } from '@passerelles/config/people';
import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, passwordIssue, type InvitationView, type Joined, type JoinInput } from '../../../shared';
import { presentActor } from '../presenters/actor-ref';
import { spendAttempt } from '../store/attempts';
import { readInvitation, spendInvitation } from '../store/invitations';
import { linkLimits } from '../store/limits';
import type { UserRow } from '../store/rows';
import { replaceTokens } from '../store/tokens';
import { addUser, changeUser, findUserByEmail, findUserById, nameOf, setProfile } from '../store/users';
import { joinActor } from './join-actor';

/** What the link offers; only who reads the invited address holds it. */
export async function showInvitation(strapi: Core.Strapi, token: string, client: string): Promise<InvitationView> {
  await spendAttempt(strapi, linkLimits(client));
  const { actor, role, email, invitedBy } = await readInvitation(strapi, token);
  return {
    actor: presentActor(actor),
    role,
    email,
    invitedBy: invitedBy ? await nameOf(strapi, invitedBy) : '',
    hasAccount: (await findUserByEmail(strapi, email))?.confirmed ?? false,
  };
}

/** The owner of the invited address, signed in, joins the actor. A link that was passed on serves nobody else. */
export async function acceptInvitation(
  strapi: Core.Strapi,
  user: UserRow,
  token: string,
  client: string,
): Promise<Joined> {
  await spendAttempt(strapi, linkLimits(client));
  return inTransaction(strapi, async () => {
    const { actor, email, role } = await spendInvitation(strapi, token);
    if (email !== user.email) throw new DeskError('INVITED_ELSEWHERE');
    await joinActor(strapi, user, actor, role);
    return { actor: actor.documentId, email };
  });
}

/** The confirmed account of the invited address: the link proves it, as that of a registration does. */
async function openAccount(strapi: Core.Strapi, email: string, { name, password }: JoinInput): Promise<UserRow> {
  const known = await findUserByEmail(strapi, email);
  if (known?.confirmed) throw new DeskError('ACCOUNT_EXISTS');
  if (known?.blocked) throw new DeskError('ACCOUNT_BLOCKED');
  const problem = passwordProblem(password, [email, name]);
  if (problem) throw new DeskError('INVALID', { issues: [{ path: 'password', ...passwordIssue(problem) }] });
  if (known) await changeUser(strapi, known.id, { password, confirmed: true });
  const { id } = known ?? (await addUser(strapi, { email, password, confirmed: true }));
  const user = (await findUserById(strapi, id))!;
  await setProfile(strapi, user, { name });
  // A stranger's registration with this address would put another password in this one's place.
  await replaceTokens(strapi, user, 'confirm-email');
  return user;
}

/** Opens the account of the invited address and joins the actor. */
export async function joinByInvitation(strapi: Core.Strapi, input: JoinInput, client: string): Promise<Joined> {
  await spendAttempt(strapi, linkLimits(client));
  return inTransaction(strapi, async () => {
    const { actor, email, role } = await spendInvitation(strapi, input.token);
    await joinActor(strapi, await openAccount(strapi, email, input), actor, role);
    return { actor: actor.documentId, email };
  });
}
