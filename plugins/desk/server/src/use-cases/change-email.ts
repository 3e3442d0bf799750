import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type ChangeEmailInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { handOverReviews } from '../store/committee';
import { linkLimits, mailLimits } from '../store/limits';
import { membershipsOf } from '../store/memberships';
import type { UserRow } from '../store/rows';
import { closeAllSessions } from '../store/sessions';
import { forgetTokens, issueToken, replaceTokens, spendToken } from '../store/tokens';
import { findUserByEmail, findUserById, nameOf, removeUser, setEmail } from '../store/users';
import { assertOwnPassword } from './own-password';

/** Sends a link to the new address, or tells its owner that it has an account: the answer is the same. Nothing changes before the link is followed. */
export async function requestEmailChange(
  strapi: Core.Strapi,
  user: UserRow,
  { email, password }: ChangeEmailInput,
  client: string,
): Promise<void> {
  await assertOwnPassword(strapi, user, password, client);
  await spendAttempt(strapi, mailLimits('change-email', email, client));
  await inTransaction(strapi, async () => {
    if (email === user.email) return;
    const known = await findUserByEmail(strapi, email);
    if (known?.confirmed) {
      const name = await nameOf(strapi, known);
      return sendMail(strapi, email, (say) => say.addressInUse(name));
    }
    const token = await issueToken(strapi, user, 'change-email', { email });
    await sendMail(strapi, email, (say) => say.newAddress(token));
  });
}

/** Gives the account this address, which nobody else has confirmed. A registration that waits for its link has no owner: it goes. */
async function moveTo(strapi: Core.Strapi, user: UserRow, email: string): Promise<void> {
  const known = await findUserByEmail(strapi, email);
  if (known && known.id !== user.id) {
    if (known.confirmed) throw new DeskError('ADDRESS_TAKEN');
    await forgetTokens(strapi, known);
    await removeUser(strapi, known);
  }
  await setEmail(strapi, user.id, email);
  const moved = (await findUserById(strapi, user.id))!;
  // What the committee has to say reaches the person where they are.
  for (const { actor } of await membershipsOf(strapi, user)) await handOverReviews(strapi, actor, user, moved);
  for (const purpose of ['change-email', 'reset-password'] as const) await replaceTokens(strapi, user, purpose);
}

/** The link that the new address got: the account has it from now on, and the former one is told, with a way to undo it. */
export async function confirmEmailChange(strapi: Core.Strapi, token: string, client: string): Promise<void> {
  await spendAttempt(strapi, linkLimits(client));
  await inTransaction(strapi, async () => {
    const { user, email } = await spendToken(strapi, token, 'change-email');
    if (email === null) throw new DeskError('TOKEN_INVALID');
    await moveTo(strapi, user, email);
    const undo = await issueToken(strapi, user, 'undo-email', { email: user.email });
    const name = await nameOf(strapi, user);
    await sendMail(strapi, user.email, (say) => say.addressChanged(name, undo));
  });
}

/**
 * The link that the former address got: the account has it again, every session ends, and a link for another password goes there. Whoever changed it knew the
 * password.
 */
export async function undoEmailChange(strapi: Core.Strapi, token: string, client: string): Promise<void> {
  await spendAttempt(strapi, linkLimits(client));
  const owner = await inTransaction(strapi, async () => {
    const { user, email } = await spendToken(strapi, token, 'undo-email');
    if (email === null) throw new DeskError('TOKEN_INVALID');
    await moveTo(strapi, user, email);
    await replaceTokens(strapi, user, 'undo-email');
    const name = await nameOf(strapi, user);
    const reset = await issueToken(strapi, user, 'reset-password');
    await sendMail(strapi, email, (say) => say.reset(name, reset));
    return user;
  });
  await closeAllSessions(strapi, owner);
}
