import type { Core } from '@strapi/strapi';
import { daysBefore, isSessionReminderDue, sessionReminderDays } from '../../../shared';
import type { SessionRow } from '../store/rows';
import { holdSession } from '../store/sessions';
import { sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { seatsOn } from './take-attendance';
import { tellReminded } from './tell-session';

/** Reminds members of the sessions that are near, each once a session and day, whatever appointment was lost. */
export async function remindSessions(strapi: Core.Strapi, day: string): Promise<void> {
  const where = { state: 'planned', heldOn: { $gt: day, $lte: daysBefore(day, -sessionReminderDays) } };
  const near = await sessions(strapi).findMany(where, { select: ['documentId'] });
  for (const { documentId } of near) {
    try {
      await remind(strapi, documentId, day);
    } catch (error) {
      strapi.log.error(`[committee] session ${documentId} could not be reminded of: ${String(error)}`);
    }
  }
}

function remind(strapi: Core.Strapi, id: string, day: string): Promise<void> {
  return inTransaction(strapi, async () => {
    const session: SessionRow = await holdSession(strapi, id);
    if (!isSessionReminderDue({ ...session, date: session.heldOn }, day)) return;
    const reminded = await sessions(strapi).update(session.id, { remindedFor: session.heldOn });
    await tellReminded(strapi, reminded, await seatsOn(strapi, reminded));
  });
}
