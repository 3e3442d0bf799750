import type { Core } from '@strapi/strapi';
import { DeskError, type SessionTokens, type SignInInput } from '../../../shared';
import { forgiveAttempts, spendAttempt } from '../store/attempts';
import { ownSignInLimit, signInLimits } from '../store/limits';
import { openSession } from '../store/sessions';
import { checkPassword, findUserByEmail } from '../store/users';

/** Only who gives the right password learns that the account exists, and in which state it is. */
export async function signIn(strapi: Core.Strapi, { email, password }: SignInInput, client: string): Promise<SessionTokens> {
  await spendAttempt(strapi, signInLimits(email, client));
  const user = await findUserByEmail(strapi, email);
  const right = await checkPassword(strapi, user, password);
  if (!user || !right) throw new DeskError('WRONG_CREDENTIALS');
  if (user.blocked) throw new DeskError('ACCOUNT_BLOCKED');
  if (!user.confirmed) throw new DeskError('EMAIL_NOT_CONFIRMED');
  await forgiveAttempts(strapi, ownSignInLimit(email, client));
  return openSession(strapi, user);
}
