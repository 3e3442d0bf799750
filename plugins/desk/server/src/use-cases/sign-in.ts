import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { DeskError, signInDelayMs, type SignedIn, type SignInInput } from '../../../shared';
import { attempts, spendAttempt } from '../store/attempts';
import { knownDevice, recogniseLater } from '../store/devices';
import { accountSignIns, deviceSignInLimit, ownSignInLimit, signInLimits } from '../store/limits';
import { openSession } from '../store/sessions';
import { checkPassword, findUserByEmail } from '../store/users';

/** Slows or refuses who guesses a password; a device that signed in before is counted by itself as long as it has tries left. */
export async function slowDown(
  strapi: Core.Strapi,
  email: string,
  client: string,
  device: string | null,
): Promise<void> {
  if (device !== null) {
    const limit = deviceSignInLimit(device);
    if ((await attempts(strapi).count(limit)) <= limit.max) return;
  }
  await spendAttempt(strapi, signInLimits(email, client));
  await pause(signInDelayMs(await attempts(strapi).count(accountSignIns(email))));
}

/** Only who gives the right password learns that the account exists, and in which state it is. */
export async function signIn(
  strapi: Core.Strapi,
  { email, password, device: kept, agent = '' }: SignInInput,
  client: string,
): Promise<SignedIn> {
  const user = await findUserByEmail(strapi, email);
  const device = knownDevice(user, kept);
  await slowDown(strapi, email, client, device);
  const right = await checkPassword(strapi, user, password);
  if (!user || !right) throw new DeskError('WRONG_CREDENTIALS');
  if (user.blocked) throw new DeskError('ACCOUNT_BLOCKED');
  if (!user.confirmed) throw new DeskError('EMAIL_NOT_CONFIRMED');
  await attempts(strapi).forgive(device === null ? ownSignInLimit(email, client) : deviceSignInLimit(device));
  return { ...(await openSession(strapi, user, agent)), device: recogniseLater(user) };
}
