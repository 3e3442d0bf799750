import type { Core } from '@strapi/strapi';
import type { RegisterInput } from '../../../shared';
import { confirmationMail, knownAddressMail } from '../mails/account-mails';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { mailLimits } from '../store/limits';
import { issueToken } from '../store/tokens';
import { inTransaction } from '../store/transaction';
import { addUser, changeUser, checkPassword, findUserByEmail, nameOf, setProfile } from '../store/users';

/**
 * Opens an account, or tells the address's owner by mail that there is one: the answer is the same. As long as an address is not
 * confirmed, the latest registration counts and the earlier links stop working.
 */
export async function registerAccount(strapi: Core.Strapi, { name, email, password }: RegisterInput, client: string): Promise<void> {
  await spendAttempt(strapi, mailLimits('register', email, client));
  await inTransaction(strapi, async () => {
    const known = await findUserByEmail(strapi, email);
    if (known?.confirmed) {
      // As long as making an account's hash takes: the time of the answer says nothing either.
      await checkPassword(strapi, known, password);
      return sendMail(strapi, email, knownAddressMail(await nameOf(strapi, known)));
    }
    const user = known ?? (await addUser(strapi, { email, password }));
    if (known) await changeUser(strapi, known.id, { password });
    await setProfile(strapi, user, { name });
    return sendMail(strapi, email, confirmationMail(name, await issueToken(strapi, user, 'confirm-email')));
  });
}
