import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { TOKEN_LIFE_MS, type TokenPurpose } from '../../../shared';
import type { Choices, Subscriber } from './subscribers';

const UID = 'plugin::newsletter.token';

export interface StoredToken {
  id: number;
  purpose: TokenPurpose;
  subscriber: Subscriber;
  choices: Choices | null;
  expiresAt: number;
  used: boolean;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a token and returns it: 43 characters that are written nowhere but in the mail. */
export async function issueToken(
  strapi: Core.Strapi,
  token: { purpose: TokenPurpose; subscriber: number; choices?: Choices },
  now: number,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const data = { ...token, hash: hashOf(secret), expiresAt: now + TOKEN_LIFE_MS[token.purpose] };
  await strapi.db.query(UID).create({ data });
  return secret;
}

export async function findToken(strapi: Core.Strapi, secret: string): Promise<StoredToken | null> {
  const row = await strapi.db.query(UID).findOne({ where: { hash: hashOf(secret) }, populate: ['subscriber'] });
  if (!row?.subscriber) return null;
  return { ...row, expiresAt: Number(row.expiresAt), used: row.usedAt !== null };
}

/** Marks a token as used. False when another request did so first: of two at the same time one wins. */
export async function spendToken(strapi: Core.Strapi, id: number, now: number): Promise<boolean> {
  const { count } = await strapi.db
    .query(UID)
    .updateMany({ where: { id, usedAt: { $null: true } }, data: { usedAt: now } });
  return count === 1;
}

export async function deleteTokensExpiredBefore(strapi: Core.Strapi, instant: number): Promise<void> {
  await strapi.db.query(UID).deleteMany({ where: { expiresAt: { $lt: instant } } });
}
