import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import { nowIso, today } from '../store/clock';
import type { Actor, SessionRow } from '../store/rows';
import { sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { tellCancellation } from './convene-session';
import { holdPlanned } from './hold-planned';

/** The session is over: no ballot is taken in person any more, its agenda and its present stay as they are. */
export function endSession(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (session.heldOn > today()) refuse('NOT_TODAY', { date: session.heldOn });
    return sessions(strapi).update(session.id, { state: 'ended', endedAt: nowIso() });
  });
}

/** It will not be held, and whoever was called is told. What was on its agenda waits for another. */
export function cancelSession(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (session.present.length > 0) refuse('SESSION_ATTENDED');
    const cancelled = await sessions(strapi).update(session.id, { state: 'cancelled', endedAt: nowIso() });
    return tellCancellation(strapi, cancelled);
  });
}
