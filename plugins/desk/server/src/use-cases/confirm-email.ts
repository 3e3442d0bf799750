import type { Core } from '@strapi/strapi';
import { spendAttempt } from '../store/attempts';
import { linkLimits } from '../store/limits';
import { spendToken } from '../store/tokens';
import { inTransaction } from '../store/transaction';
import { changeUser } from '../store/users';

/** The person who holds the link reads the address it was sent to. */
export async function confirmEmail(strapi: Core.Strapi, token: string, client: string): Promise<void> {
  await spendAttempt(strapi, linkLimits(client));
  await inTransaction(strapi, async () => {
    const user = await spendToken(strapi, token, 'confirm-email');
    await changeUser(strapi, user.id, { confirmed: true });
  });
}
