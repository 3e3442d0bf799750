import { spendToken as spend, tokensOf } from '@passerelles/kit/server';
import type { TokenProblem } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { accountDurations, DeskError, type DeskErrorCode } from '../../../shared';
import type { UserRow } from './rows';
import { uids } from './uids';

export type TokenPurpose = 'confirm-email' | 'reset-password' | 'join-actor' | 'change-email' | 'undo-email';

export const tokenLifetimeHours: Record<TokenPurpose, number> = {
  'confirm-email': accountDurations.confirmationHours,
  'reset-password': accountDurations.resetHours,
  'join-actor': accountDurations.invitationHours,
  'change-email': accountDurations.confirmationHours,
  'undo-email': accountDurations.undoHours,
};

/** How long an old link can still say why it does not work. Milliseconds. */
export const keptMs = 30 * 86_400_000;

/**
 * What a link gives the account: the password and the name of the registration that it answers, and not what another registration said since; or the
 * address that it was sent to.
 */
export interface Carried {
  password: string | null;
  name: string | null;
  email: string | null;
}

export const tokenRefusals: Record<TokenProblem, DeskErrorCode> = {
  unknown: 'TOKEN_INVALID',
  used: 'TOKEN_INVALID',
  replaced: 'TOKEN_REPLACED',
  expired: 'TOKEN_EXPIRED',
};

const tokens = (strapi: Core.Strapi) =>
  tokensOf<Carried & { user: UserRow | null }>(strapi, uids.token, 'datetime', ['user']);

/** Links of this purpose that were not used yet stop working, and say that they were replaced. */
export const replaceTokens = (strapi: Core.Strapi, user: UserRow, purpose: TokenPurpose): Promise<void> =>
  tokens(strapi).replace(purpose, { user: { id: user.id } });

/** Forgets every link that was sent to this account. */
export const forgetTokens = (strapi: Core.Strapi, user: UserRow): Promise<void> =>
  tokens(strapi).remove({ user: { id: user.id } });

/** A new link in place of the earlier ones of the same purpose. The token itself is only in the mail. */
export async function issueToken(
  strapi: Core.Strapi,
  user: UserRow,
  purpose: TokenPurpose,
  carried?: Partial<Carried>,
): Promise<string> {
  await tokens(strapi).forget(Date.now() - keptMs);
  // Who changes the address twice must not take from its owner the link that undoes the first time.
  if (purpose !== 'undo-email') await replaceTokens(strapi, user, purpose);
  const lifeMs = tokenLifetimeHours[purpose] * 3_600_000;
  return tokens(strapi).issue({ purpose, lifeMs, carries: { user: user.id, ...carried } });
}

/** The person the link was sent to, and what it carries; the link is spent. To be called in a transaction. */
export async function spendToken(
  strapi: Core.Strapi,
  token: string,
  purpose: TokenPurpose,
): Promise<{ user: UserRow } & Carried> {
  const { user, password, name, email } = await spend(tokens(strapi), token, purpose, (problem) => {
    throw new DeskError(tokenRefusals[problem]);
  });
  if (!user) throw new DeskError('TOKEN_INVALID');
  return { user, password, name, email };
}
