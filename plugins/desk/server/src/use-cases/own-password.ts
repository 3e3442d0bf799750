import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import { attempts } from '../store/attempts';
import { ownSignInLimit } from '../store/limits';
import type { UserRow } from '../store/rows';
import { checkPassword } from '../store/users';
import { slowDown } from './sign-in';

/** Asks for the present password again: who found a machine left open, or took a session, guesses with the limits of a sign-in. */
export async function assertOwnPassword(
  strapi: Core.Strapi,
  user: UserRow,
  password: string,
  client: string,
): Promise<void> {
  await slowDown(strapi, user.email, client, null);
  if (!(await checkPassword(strapi, user, password))) throw new DeskError('WRONG_PASSWORD');
  await attempts(strapi).forgive(ownSignInLimit(user.email, client));
}
