import { createHmac, randomUUID } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import { areSameBytes, inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DeskError, type SessionTokens } from '../../../shared';
import type { UserRow } from './rows';
import { noteSignIn } from './sign-ins';
import { uids } from './uids';

/** Sessions are those of users-permissions: an account blocked or given a new password there loses them here too. */
const sessions = (strapi: Core.Strapi) => strapi.sessionManager('users-permissions');

interface SessionRow {
  id: number;
  userId: string;
  /** The family: what one sign-in opened and every refresh carries on. */
  deviceId: string | null;
  status: 'active' | 'rotated';
}

const payload = z.object({ sessionId: z.string() });

/** The session that a refresh token of ours names, whatever became of it; Strapi itself only knows the running ones. */
async function sessionOf(strapi: Core.Strapi, refreshToken: string): Promise<SessionRow | null> {
  const [head, body, signature] = refreshToken.split('.');
  if (!head || !body || !signature) return null;
  const expected = createHmac('sha256', readCmsSettings().secrets.jwtSecret).update(`${head}.${body}`).digest();
  if (!areSameBytes(Buffer.from(signature, 'base64url'), expected)) return null;
  const { sessionId } = payload.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return strapi.db.query(uids.session).findOne({ where: { sessionId, origin: 'users-permissions' } });
}

/** Ends what one sign-in opened; of a session older than families, all of the account's. */
const endFamily = (strapi: Core.Strapi, { userId, deviceId }: SessionRow): Promise<void> =>
  sessions(strapi).invalidateRefreshToken(userId, deviceId ?? undefined);

async function accessFor(strapi: Core.Strapi, refreshToken: string): Promise<SessionTokens> {
  const access = await sessions(strapi).generateAccessToken(refreshToken);
  if ('error' in access) throw new DeskError('NOT_SIGNED_IN');
  return { accessToken: access.token, refreshToken };
}

/** @param agent the browser's own words */
export async function openSession(strapi: Core.Strapi, user: UserRow, agent: string): Promise<SessionTokens> {
  const family = randomUUID();
  const { token } = await sessions(strapi).generateRefreshToken(String(user.id), family, { type: 'refresh' });
  await noteSignIn(strapi, user, family, agent);
  return accessFor(strapi, token);
}

/**
 * A new pair of tokens in place of the one given. A refresh token that was replaced already is in two hands: which of them is the owner's nobody
 * can tell, so what that sign-in opened ends for both.
 */
export async function refreshSession(strapi: Core.Strapi, refreshToken: string): Promise<SessionTokens> {
  const seen = await sessionOf(strapi, refreshToken);
  if (!seen) throw new DeskError('NOT_SIGNED_IN');
  const rotated = await inTransaction(strapi, async () => {
    await lockRow(strapi, uids.session, seen.id);
    const now: SessionRow | null = await strapi.db.query(uids.session).findOne({ where: { id: seen.id } });
    return now?.status === 'active' ? sessions(strapi).rotateRefreshToken(refreshToken) : null;
  });
  if (rotated === null) await endFamily(strapi, seen);
  if (rotated === null || 'error' in rotated) throw new DeskError('NOT_SIGNED_IN');
  return accessFor(strapi, rotated.token);
}

export async function closeSession(strapi: Core.Strapi, refreshToken: string): Promise<void> {
  const session = await sessionOf(strapi, refreshToken);
  if (session) await endFamily(strapi, session);
}

export const closeAllSessions = (strapi: Core.Strapi, user: UserRow): Promise<void> =>
  sessions(strapi).invalidateRefreshToken(String(user.id));

/** Ends one of the account's own families of sessions. */
export const endSession = (strapi: Core.Strapi, user: UserRow, family: string): Promise<void> =>
  sessions(strapi).invalidateRefreshToken(String(user.id), family);

/** The family of a session that runs. */
export async function familyOf(strapi: Core.Strapi, sessionId: string): Promise<string | null> {
  const row: SessionRow | null = await strapi.db
    .query(uids.session)
    .findOne({ where: { sessionId, origin: 'users-permissions' } });
  return row?.deviceId ?? null;
}

/** The person an access token speaks for, as long as its session was not ended since. */
export async function readSession(
  strapi: Core.Strapi,
  accessToken: string,
): Promise<{ userId: number; sessionId: string } | null> {
  const { isValid, payload: claims } = sessions(strapi).validateAccessToken(accessToken);
  if (!isValid || !(await sessions(strapi).isSessionActive(claims.sessionId))) return null;
  return { userId: Number(claims.userId), sessionId: claims.sessionId };
}
