import type { Core } from '@strapi/strapi';
import { DeskError, type SessionView } from '../../../shared';
import type { UserRow } from '../store/rows';
import { endSession, familyOf } from '../store/sessions';
import { runningSessions } from '../store/sign-ins';

/** Where this account is signed in. @param sessionId the session that asks */
export async function listSessions(strapi: Core.Strapi, user: UserRow, sessionId: string): Promise<SessionView[]> {
  const mine = await familyOf(strapi, sessionId);
  return (await runningSessions(strapi, user)).map(({ family, ...session }) => ({
    id: family,
    ...session,
    isThis: family === mine,
  }));
}

/** Ends one of them, or, without an id, all but the one that asks. */
export async function endSessions(
  strapi: Core.Strapi,
  user: UserRow,
  sessionId: string,
  id: string | null,
): Promise<void> {
  const sessions = await listSessions(strapi, user, sessionId);
  const ended = sessions.filter((session) => (id === null ? !session.isThis : session.id === id));
  if (id !== null && ended.length === 0) throw new DeskError('NOT_FOUND');
  for (const session of ended) await endSession(strapi, user, session.id);
}
