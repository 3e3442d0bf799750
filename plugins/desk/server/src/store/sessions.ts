import type { Core } from '@strapi/strapi';
import { DeskError, type SessionTokens } from '../../../shared';
import type { UserRow } from './rows';

/** Sessions are those of users-permissions: an account blocked or given a new password there loses them here too. */
const sessions = (strapi: Core.Strapi) => strapi.sessionManager('users-permissions');

async function accessFor(strapi: Core.Strapi, refreshToken: string): Promise<SessionTokens> {
  const access = await sessions(strapi).generateAccessToken(refreshToken);
  if ('error' in access) throw new DeskError('NOT_SIGNED_IN');
  return { accessToken: access.token, refreshToken };
}

export async function openSession(strapi: Core.Strapi, user: UserRow): Promise<SessionTokens> {
  const { token } = await sessions(strapi).generateRefreshToken(String(user.id), undefined, { type: 'refresh' });
  return accessFor(strapi, token);
}

/**
 * A new access token. The refresh token is not rotated: it never leaves the web server and its httpOnly cookie, and two pages that ask at
 * the same moment must not sign each other out.
 */
export const refreshSession = accessFor;

export async function closeSession(strapi: Core.Strapi, refreshToken: string): Promise<void> {
  const session = await sessions(strapi).validateRefreshToken(refreshToken);
  if (session.isValid) await sessions(strapi).revokeSessionById(session.userId, session.sessionId);
}

export const closeAllSessions = (strapi: Core.Strapi, user: UserRow): Promise<void> => sessions(strapi).invalidateRefreshToken(String(user.id));

/** The id of the person an access token speaks for, as long as its session was not ended since. */
export async function readSession(strapi: Core.Strapi, accessToken: string): Promise<number | null> {
  const { isValid, payload } = sessions(strapi).validateAccessToken(accessToken);
  if (!isValid || !(await sessions(strapi).isSessionActive(payload.sessionId))) return null;
  return Number(payload.userId);
}
