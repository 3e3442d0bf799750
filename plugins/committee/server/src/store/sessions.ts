import type { Core } from '@strapi/strapi';
import { isHeld, type SessionPlan } from '../../../shared';
import { refuse } from '../refusal';
import { today } from './clock';
import type { ReviewRow, SessionRow } from './rows';
import { sessions } from './tables';

/** Takes the session for the rest of the transaction, and reads it as it stands once it is held. */
export async function holdSession(strapi: Core.Strapi, documentId: string): Promise<SessionRow> {
  return (await sessions(strapi).lockOne({ documentId })) ?? refuse('SESSION_NOT_FOUND');
}

/** The next planned session, today's first, that has the review on its agenda. */
export async function nextSession(strapi: Core.Strapi, review: ReviewRow): Promise<SessionRow | null> {
  if (!review.stage) return null;
  const where = { committeeSlug: review.stage.committee.slug, state: 'planned', heldOn: { $gte: today() } };
  const rows = await sessions(strapi).findMany(where, { orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] });
  return rows.find((row) => row.agenda.includes(review.documentId)) ?? null;
}

/** The session held now that examines the review. */
export async function heldSession(strapi: Core.Strapi, review: ReviewRow): Promise<SessionRow | null> {
  return ifHeld(await nextSession(strapi, review));
}

export function ifHeld(session: SessionRow | null): SessionRow | null {
  return session && isHeld({ date: session.heldOn, state: session.state }, today()) ? session : null;
}

/** What members are told of a session. */
export function planOf({ title, heldOn, startTime, endTime, place, link }: SessionRow): SessionPlan {
  return { title, date: heldOn, start: startTime, end: endTime, place, link };
}

/** A plan as its columns. */
export function columnsOf({ title, date, start, end, place, link }: SessionPlan) {
  return { title, heldOn: date, startTime: start, endTime: end, place, link };
}
