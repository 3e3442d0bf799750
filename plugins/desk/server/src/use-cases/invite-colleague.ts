import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { accountLimits, DeskError, type InviteInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendDaily } from '../store/account-limits';
import { spendAttempt } from '../store/attempts';
import { issueInvitation, takeBackInvitations, waitingInvitations } from '../store/invitations';
import { mailLimits } from '../store/limits';
import { lockPeople } from '../store/memberships';
import { assertManages, readOwnActor } from '../store/own-actor';
import type { UserRow } from '../store/rows';
import { nameOf } from '../store/users';

/** Sends a link to this address, by which its owner may write for the actor. Whether it has an account is neither asked nor told here. */
export async function inviteColleague(
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  { email, role }: InviteInput,
  client: string,
): Promise<void> {
  assertManages((await readOwnActor(strapi, user, documentId)).me);
  await spendDaily(strapi, user, 'TOO_MANY_INVITATIONS', accountLimits.invitationsPerDay);
  await spendAttempt(strapi, mailLimits('invite', email, client));
  await inTransaction(strapi, async () => {
    const { actor } = await readOwnActor(strapi, user, documentId);
    await lockPeople(strapi, actor);
    const { people, me } = await readOwnActor(strapi, user, documentId);
    assertManages(me);
    // Who manages sees the members' addresses: nothing is told that the list does not say.
    if (people.some((person) => person.user.email === email)) throw new DeskError('ALREADY_A_MEMBER');
    const max = accountLimits.waitingInvitations;
    const others = (await waitingInvitations(strapi, actor)).filter((waiting) => waiting.email !== email);
    if (others.length >= max) throw new DeskError('TOO_MANY_INVITATIONS', { max, per: 'actor' });
    const token = await issueInvitation(strapi, { actor, invitedBy: user, email, role });
    const inviter = await nameOf(strapi, user);
    await sendMail(strapi, email, (say) => say.invitation({ inviter, actor: actor.name, role, token }));
  });
}

/** The link that waits does nothing any more. */
export const takeBackInvitation = (
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  invitation: string,
): Promise<void> =>
  inTransaction(strapi, async () => {
    const { actor, me } = await readOwnActor(strapi, user, documentId);
    assertManages(me);
    await takeBackInvitations(strapi, actor, { documentId: invitation });
  });
