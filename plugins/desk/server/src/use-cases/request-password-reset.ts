import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { mailLimits } from '../store/limits';
import { issueToken } from '../store/tokens';
import { findUserByEmail, nameOf } from '../store/users';

/** Sends the link when the address has an account; the answer doesn't say whether. */
export async function requestPasswordReset(strapi: Core.Strapi, email: string, client: string): Promise<void> {
  await spendAttempt(strapi, mailLimits('reset', email, client));
  await inTransaction(strapi, async () => {
    const user = await findUserByEmail(strapi, email);
    if (!user || user.blocked) return;
    const name = user.confirmed ? await nameOf(strapi, user) : null;
    const token = await issueToken(strapi, user, 'reset-password');
    await sendMail(strapi, email, (say) => say.reset(name, token));
  });
}
