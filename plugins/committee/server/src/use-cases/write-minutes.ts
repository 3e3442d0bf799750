import type { Core } from '@strapi/strapi';
import { draftMinutes, type Minutes, type MinutesInput } from '../../../shared';
import { configurationOf } from '../configuration';
import { mayCloseMinutes, mayWriteMinutes } from '../policies/session-actions';
import { refuse } from '../refusal';
import { nowIso, today } from '../store/clock';
import type { Actor, SessionRow } from '../store/rows';
import { holdSession } from '../store/sessions';
import { sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { gatherMinutes } from './gather-minutes';
import { seatsOn } from './take-attendance';
import { tellMinutes } from './tell-session';
import { assertPlainMinutes } from './version-read';

/** Who asks, and whether as an editor. */
export interface Writer {
  by: Actor;
  isEditor: boolean;
}

/** The minutes as this person may read them: others than their writers do once they are closed. */
export async function readMinutes(strapi: Core.Strapi, session: SessionRow, writer: Writer): Promise<Minutes> {
  const writes = await mayWriteMinutes(strapi, session, writer);
  const { minutes: text, minutesClosedAt: closedAt } = session;
  return {
    text: writes || closedAt ? text : null,
    closedAt,
    draft:
      writes && !closedAt ? draftMinutes(await gatherMinutes(strapi, session), configurationOf(strapi).locale) : null,
  };
}

/** Saves them, from the day of the session on, as often as they change. */
export function writeMinutes(
  strapi: Core.Strapi,
  id: string,
  { text, before }: MinutesInput,
  writer: Writer,
): Promise<SessionRow> {
  assertPlainMinutes(text);
  return inTransaction(strapi, async () => {
    const session = await holdOpen(strapi, id, writer);
    if (session.heldOn > today()) refuse('NOT_TODAY', { date: session.heldOn });
    if ((session.minutes ?? null) !== before) refuse('MINUTES_CHANGED');
    return sessions(strapi).update(session.id, { minutes: text });
  });
}

/** They stay as they are, for every member to read; those who sat in the committee on its day are told, but for who closes them. */
export function closeMinutes(strapi: Core.Strapi, id: string, writer: Writer): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdOpen(strapi, id, writer);
    if (!(await mayCloseMinutes(strapi, session, writer))) refuse('CHAIR_ONLY');
    if (session.state !== 'ended') refuse('SESSION_NOT_ENDED', { state: session.state });
    if (session.minutes === null) refuse('MINUTES_EMPTY');
    const closed = await sessions(strapi).update(session.id, { minutesClosedAt: nowIso(), minutesClosedBy: writer.by });
    const { by } = writer;
    const others = (await seatsOn(strapi, closed)).filter(({ adminId }) => by.kind !== 'admin' || adminId !== by.id);
    await tellMinutes(strapi, closed, others);
    return closed;
  });
}

async function holdOpen(strapi: Core.Strapi, id: string, writer: Writer): Promise<SessionRow> {
  const session = await holdSession(strapi, id);
  if (!(await mayWriteMinutes(strapi, session, writer))) refuse('CHAIR_ONLY');
  if (session.state === 'cancelled') refuse('SESSION_OVER', { state: session.state });
  return session.minutesClosedAt ? refuse('MINUTES_CLOSED') : session;
}
