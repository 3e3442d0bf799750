import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import { lockRow } from './lock';
import type { TokenRow, UserRow } from './rows';
import { uids } from './uids';

export type TokenPurpose = 'confirm-email' | 'reset-password';

export const tokenLifetimeHours: Record<TokenPurpose, number> = { 'confirm-email': 48, 'reset-password': 2 };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A new link; the earlier ones of the same purpose stop working. The token itself is only in the mail. */
export async function issueToken(strapi: Core.Strapi, user: UserRow, purpose: TokenPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + tokenLifetimeHours[purpose] * 3_600_000);
  await strapi.db.query(uids.token).deleteMany({ where: { user: { id: user.id }, purpose } });
  await strapi.db.query(uids.token).create({ data: { hash: sha256(token), purpose, user: user.id, expiresAt } });
  return token;
}

/** The person the link was sent to; the link is spent. To be called in a transaction. */
export async function spendToken(strapi: Core.Strapi, token: string, purpose: TokenPurpose): Promise<UserRow> {
  const where = { hash: sha256(token), purpose };
  const found: { id: number } | null = await strapi.db.query(uids.token).findOne({ where });
  if (!found) throw new DeskError('TOKEN_INVALID');
  await lockRow(strapi, uids.token, found.id);
  const row: TokenRow | null = await strapi.db.query(uids.token).findOne({ where, populate: ['user'] });
  if (!row?.user || row.usedAt) throw new DeskError('TOKEN_INVALID');
  if (new Date(row.expiresAt).getTime() <= Date.now()) throw new DeskError('TOKEN_EXPIRED');
  await strapi.db.query(uids.token).update({ where: { id: row.id }, data: { usedAt: new Date() } });
  return row.user;
}
