import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { spendAttempt } from '../store/attempts';
import { linkLimits } from '../store/limits';
import { spendToken } from '../store/tokens';
import { confirmUser, setProfile } from '../store/users';

/**
 * The person who holds the link reads the address it was sent to. The account gets the password and the name of the registration that this link
 * answers: a stranger's registration with the same address changes nothing for who follows the link of their own.
 */
export async function confirmEmail(strapi: Core.Strapi, token: string, client: string): Promise<void> {
  await spendAttempt(strapi, linkLimits(client));
  await inTransaction(strapi, async () => {
    const { user, password, name } = await spendToken(strapi, token, 'confirm-email');
    await confirmUser(strapi, user.id, password);
    if (name !== null) await setProfile(strapi, user, { name });
  });
}
