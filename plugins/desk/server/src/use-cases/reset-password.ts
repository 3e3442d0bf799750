import { passwordProblem } from '@passerelles/config/people';
import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, passwordIssue } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { linkLimits } from '../store/limits';
import { closeAllSessions } from '../store/sessions';
import { replaceTokens, spendToken } from '../store/tokens';
import { changeUser, nameOf } from '../store/users';

/**
 * Sets the new password and ends every session; holding the link also confirms the address. A registration that waits for its own link would
 * put another password in this one's place: its link stops working.
 */
export async function resetPassword(
  strapi: Core.Strapi,
  input: { token: string; password: string },
  client: string,
): Promise<void> {
  await spendAttempt(strapi, linkLimits(client));
  const user = await inTransaction(strapi, async () => {
    const { user: owner } = await spendToken(strapi, input.token, 'reset-password');
    const problem = passwordProblem(input.password, [owner.email, await nameOf(strapi, owner)]);
    if (problem) throw new DeskError('INVALID', { issues: [{ path: 'password', ...passwordIssue(problem) }] });
    await changeUser(strapi, owner.id, { password: input.password, confirmed: true });
    await replaceTokens(strapi, owner, 'confirm-email');
    const name = await nameOf(strapi, owner);
    await sendMail(strapi, owner.email, (say) => say.passwordChanged(name));
    return owner;
  });
  await closeAllSessions(strapi, user);
}
