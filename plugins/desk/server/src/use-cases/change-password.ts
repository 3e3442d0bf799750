import { passwordProblem } from '@passerelles/config/people';
import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, passwordIssue, type ChangePasswordInput, type SignedIn } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { recogniseLater } from '../store/devices';
import type { UserRow } from '../store/rows';
import { closeAllSessions, openSession } from '../store/sessions';
import { replaceTokens } from '../store/tokens';
import { changeUser, findUserById, nameOf } from '../store/users';
import { assertOwnPassword } from './own-password';

/** Sets another password and ends every session; this device gets a new one, and is known again. */
export async function changePassword(
  strapi: Core.Strapi,
  user: UserRow,
  { current, password, agent = '' }: ChangePasswordInput,
  client: string,
): Promise<SignedIn> {
  await assertOwnPassword(strapi, user, current, client);
  const name = await nameOf(strapi, user);
  const problem = passwordProblem(password, [user.email, name]);
  if (problem) throw new DeskError('INVALID', { issues: [{ path: 'password', ...passwordIssue(problem) }] });
  await inTransaction(strapi, async () => {
    await changeUser(strapi, user.id, { password });
    await replaceTokens(strapi, user, 'reset-password');
    await sendMail(strapi, user.email, (say) => say.passwordChanged(name));
  });
  await closeAllSessions(strapi, user);
  const changed = (await findUserById(strapi, user.id))!;
  return { ...(await openSession(strapi, changed, agent)), device: recogniseLater(changed) };
}
