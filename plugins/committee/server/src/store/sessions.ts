import { readTogether, type Reading } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { isHeld, type SessionPlan } from '../../../shared';
import { refuse } from '../refusal';
import { today } from './clock';
import type { ReviewRow, SessionRow } from './rows';
import { sessions, uids } from './tables';

/** Takes the session for the rest of the transaction, and reads it as it stands once it is held. */
export async function holdSession(strapi: Core.Strapi, documentId: string): Promise<SessionRow> {
  return (await sessions(strapi).lockOne({ documentId })) ?? refuse('SESSION_NOT_FOUND');
}

/** The planned sessions, today's first, of the committee before which a review is: none where it is before none. */
export const plannedSessions = ({ stage }: ReviewRow): Reading => ({
  uid: uids.session,
  where: { committeeSlug: stage?.committee.slug ?? null, state: 'planned', heldOn: { $gte: today() } },
  orderBy: ['heldOn'],
});

/** The first of these sessions that has the review on its agenda. */
export const nextOf = (review: ReviewRow, planned: readonly SessionRow[]): SessionRow | null =>
  planned.find((row) => row.agenda.includes(review.documentId)) ?? null;

/** The session held now that examines the review. */
export async function heldSession(strapi: Core.Strapi, review: ReviewRow): Promise<SessionRow | null> {
  const { planned } = await readTogether<{ planned: SessionRow }>(strapi, { planned: plannedSessions(review) });
  return ifHeld(nextOf(review, planned));
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
