import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import { lockRow } from './lock';
import type { TokenRow, UserRow } from './rows';
import { uids } from './uids';

export type TokenPurpose = 'confirm-email' | 'reset-password';

export const tokenLifetimeHours: Record<TokenPurpose, number> = { 'confirm-email': 48, 'reset-password': 2 };

/** How long an old link can still say why it does not work. Milliseconds. */
const keptMs = 30 * 86_400_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a registration asked for: the link that its mail carries gives the account this, and not what another registration said since. */
export type Registration = Pick<TokenRow, 'password' | 'name'>;

/** Links of this purpose that were not used yet stop working, and say that they were replaced. */
export async function replaceTokens(strapi: Core.Strapi, user: UserRow, purpose: TokenPurpose): Promise<void> {
  const where = { user: { id: user.id }, purpose, usedAt: null, replacedAt: null };
  // Strapi's updateMany does not run with a condition on a relation.
  const rows: { id: number }[] = await strapi.db.query(uids.token).findMany({ where, select: ['id'] });
  await strapi.db
    .query(uids.token)
    .updateMany({ where: { id: { $in: rows.map(({ id }) => id) } }, data: { replacedAt: new Date() } });
}

/** A new link in place of the earlier ones of the same purpose. The token itself is only in the mail. */
export async function issueToken(
  strapi: Core.Strapi,
  user: UserRow,
  purpose: TokenPurpose,
  registration?: Registration,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + tokenLifetimeHours[purpose] * 3_600_000);
  await strapi.db.query(uids.token).deleteMany({ where: { expiresAt: { $lt: new Date(Date.now() - keptMs) } } });
  await replaceTokens(strapi, user, purpose);
  await strapi.db
    .query(uids.token)
    .create({ data: { hash: sha256(token), purpose, user: user.id, expiresAt, ...registration } });
  return token;
}

/** The person the link was sent to, and what it carries; the link is spent. To be called in a transaction. */
export async function spendToken(
  strapi: Core.Strapi,
  token: string,
  purpose: TokenPurpose,
): Promise<{ user: UserRow } & Registration> {
  const where = { hash: sha256(token), purpose };
  const found: { id: number } | null = await strapi.db.query(uids.token).findOne({ where });
  if (!found) throw new DeskError('TOKEN_INVALID');
  await lockRow(strapi, uids.token, found.id);
  const row: TokenRow | null = await strapi.db.query(uids.token).findOne({ where, populate: ['user'] });
  if (!row?.user || row.usedAt) throw new DeskError('TOKEN_INVALID');
  if (row.replacedAt) throw new DeskError('TOKEN_REPLACED');
  if (new Date(row.expiresAt).getTime() <= Date.now()) throw new DeskError('TOKEN_EXPIRED');
  await strapi.db.query(uids.token).update({ where: { id: row.id }, data: { usedAt: new Date() } });
  return { user: row.user, password: row.password, name: row.name };
}
