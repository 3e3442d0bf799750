import type { Core } from '@strapi/strapi';
import { changedSince, type Announced, type SessionFacet } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { seatsOf } from '../store/electorate';
import type { Actor, Elector, SessionRow } from '../store/rows';
import { planOf } from '../store/sessions';
import { sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { assertComplete, holdPlanned } from './hold-planned';
import { seatsOn } from './take-attendance';
import { tellCalled, tellCancelled, tellChanged, tellMoved } from './tell-session';

/** Calls everybody who sits in the committee on the day, by mail, once: two people who press at once make one convocation. */
export function conveneSession(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdToTell(strapi, id, by);
    if (session.announced) refuse('ALREADY_CONVENED');
    assertComplete(planOf(session));
    const seats = await seatsOn(strapi, session);
    const called = await sessions(strapi).update(session.id, { announced: announcedNow(session, seats), sequence: 0 });
    await tellCalled(strapi, called, seats);
    return called;
  });
}

/** Sends members the session as it is now, its agenda too, and calls those who were seated since. */
export function announceSession(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdToTell(strapi, id, by);
    const untold = untoldOf(session);
    const uncalled = await uncalledOf(strapi, session);
    if (untold.length === 0 && uncalled.length === 0) return refuse('NOTHING_TO_ANNOUNCE');
    return tell(strapi, session, untold);
  });
}

/** After a change of the session itself: whoever was called is told at once, of the agenda too. Its day has passed: nobody is. */
export async function tellChanges(strapi: Core.Strapi, session: SessionRow): Promise<SessionRow> {
  const untold = untoldOf(session);
  if (session.heldOn < today() || untold.every((facet) => facet === 'agenda')) return session;
  return tell(strapi, session, untold);
}

/** What of a convened session is no longer as members were told it. */
export const untoldOf = (session: SessionRow): SessionFacet[] =>
  session.announced ? changedSince(session.announced, planOf(session), session.agenda) : [];

/** Who sits on the day of a convened session and was not called to it. */
export async function uncalledOf(strapi: Core.Strapi, session: SessionRow): Promise<Elector[]> {
  const { announced } = session;
  if (!announced) return [];
  return (await seatsOn(strapi, session)).filter((seat) => !announced.seats.includes(seat.id));
}

async function tell(strapi: Core.Strapi, session: SessionRow, untold: readonly SessionFacet[]): Promise<SessionRow> {
  const { announced: before } = session;
  if (!before) return session;
  const seats = await seatsOn(strapi, session);
  const known = seats.filter((seat) => before.seats.includes(seat.id));
  const sequence = (session.sequence ?? 0) + (untold.length > 0 ? 1 : 0);
  const now = await sessions(strapi).update(session.id, { announced: announcedNow(session, seats), sequence });
  if (untold.length > 0) await tellChanged(strapi, now, before, untold, known);
  await tellCalled(
    strapi,
    now,
    seats.filter((seat) => !known.includes(seat)),
  );
  await tellMoved(strapi, now, before, await leftOut(strapi, session, before, seats));
  return now;
}

/** Those who were called, and whose mandate does not cover the day to which the session was moved. */
async function leftOut(
  strapi: Core.Strapi,
  { committeeSlug, heldOn }: SessionRow,
  before: Announced,
  seats: readonly Elector[],
): Promise<Elector[]> {
  if (heldOn === before.date) return [];
  const sits = new Set(seats.map((seat) => seat.id));
  const gone = before.seats.filter((id) => !sits.has(id));
  return gone.length === 0 ? [] : (await seatsOf(strapi, committeeSlug)).filter((seat) => gone.includes(seat.id));
}

/** Tells those who were called that it is cancelled, unless its day has passed. */
export async function tellCancellation(strapi: Core.Strapi, session: SessionRow): Promise<SessionRow> {
  const { announced } = session;
  if (!announced || session.heldOn < today()) return session;
  const called = (await seatsOf(strapi, session.committeeSlug)).filter((seat) => announced.seats.includes(seat.id));
  const now = await sessions(strapi).update(session.id, { sequence: (session.sequence ?? 0) + 1 });
  await tellCancelled(strapi, now, called);
  return now;
}

function announcedNow(session: SessionRow, seats: readonly Elector[]): Announced {
  return { ...planOf(session), on: today(), agenda: session.agenda, seats: seats.map((seat) => seat.id) };
}

/** A session to come that members can be told of, taken for the rest of the transaction by who presides. */
async function holdToTell(strapi: Core.Strapi, id: string, by: Actor): Promise<SessionRow> {
  const session = await holdPlanned(strapi, id, by);
  if (session.heldOn < today()) refuse('DATE_PASSED', { field: 'date', from: today() });
  return session;
}
