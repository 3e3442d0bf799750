import type { Core } from '@strapi/strapi';
import { passwordChangedMail } from '../mails/account-mails';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { linkLimits } from '../store/limits';
import { closeAllSessions } from '../store/sessions';
import { spendToken } from '../store/tokens';
import { inTransaction } from '../store/transaction';
import { changeUser, nameOf } from '../store/users';

/** Sets the new password and ends every session; holding the link also confirms the address. */
export async function resetPassword(strapi: Core.Strapi, input: { token: string; password: string }, client: string): Promise<void> {
  await spendAttempt(strapi, linkLimits(client));
  const user = await inTransaction(strapi, async () => {
    const owner = await spendToken(strapi, input.token, 'reset-password');
    await changeUser(strapi, owner.id, { password: input.password, confirmed: true });
    await sendMail(strapi, owner.email, passwordChangedMail(await nameOf(strapi, owner)));
    return owner;
  });
  await closeAllSessions(strapi, user);
}
