import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { RegisterInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { mailLimits } from '../store/limits';
import type { UserRow } from '../store/rows';
import { issueToken } from '../store/tokens';
import { addUser, changeUser, findUserByEmail, findUserById, hashForNobody, nameOf, setProfile } from '../store/users';

/** The account that waits for its confirmation; it has the password of the latest registration, which only tells its owner that it waits. */
async function waitingAccount(
  strapi: Core.Strapi,
  known: UserRow | null,
  { email, password }: RegisterInput,
): Promise<UserRow> {
  if (known) await changeUser(strapi, known.id, { password });
  const { id } = known ?? (await addUser(strapi, { email, password }));
  return (await findUserById(strapi, id))!;
}

/**
 * Opens an account, or tells the address's owner by mail that there is one: the answer is the same. As long as an address is not
 * confirmed, the latest registration counts: each link carries its own password and name, and the earlier ones say that they were replaced.
 * Nothing of what a stranger typed stands in the mail.
 */
export async function registerAccount(strapi: Core.Strapi, input: RegisterInput, client: string): Promise<void> {
  const { name, email, password } = input;
  await spendAttempt(strapi, mailLimits('register', email, client));
  await inTransaction(strapi, async () => {
    const known = await findUserByEmail(strapi, email);
    if (known?.confirmed) {
      await hashForNobody(strapi, password);
      const called = await nameOf(strapi, known);
      return sendMail(strapi, email, (say) => say.knownAddress(called));
    }
    const user = await waitingAccount(strapi, known, input);
    await setProfile(strapi, user, { name });
    const token = await issueToken(strapi, user, 'confirm-email', { password: user.password, name });
    return sendMail(strapi, email, (say) => say.confirmation(token, { again: known !== null }));
  });
}
