import type { Core } from '@strapi/strapi';
import { isHeld, type SessionAction, type SessionDetail, type SessionSummary } from '../../../shared';
import { today } from '../store/clock';
import type { Actor, ReviewRow, SessionRow } from '../store/rows';
import { reviews } from '../store/tables';
import { presidesOver } from '../use-cases/presiding';
import { seatsOn } from '../use-cases/take-attendance';
import { reviewSummaries } from './review-summary';

export function sessionRef({ documentId, title, heldOn, place }: SessionRow) {
  return { id: documentId, title, date: heldOn, place };
}

export function sessionSummary(session: SessionRow): SessionSummary {
  return {
    ...sessionRef(session),
    committee: { slug: session.committeeSlug, name: session.committeeName },
    state: session.state,
    held: isHeld({ date: session.heldOn, state: session.state }, today()),
    agendaCount: session.agenda.length,
    presentCount: session.present.length,
  };
}

export async function sessionDetail(strapi: Core.Strapi, session: SessionRow, by: Actor): Promise<SessionDetail> {
  const examined = await reviews(strapi).findMany({ documentId: { $in: session.agenda } });
  const inOrder = session.agenda.flatMap((id) => examined.find((review: ReviewRow) => review.documentId === id) ?? []);
  const seats = await seatsOn(strapi, session);
  return {
    ...sessionSummary(session),
    agenda: await reviewSummaries(strapi, inOrder, by),
    seats: seats.map((seat) => ({
      membershipId: seat.id,
      name: seat.name,
      role: seat.role,
      represents: seat.representsName,
      present: session.present.includes(seat.id),
    })),
    actions: await actionsOf(strapi, session, by),
  };
}

async function actionsOf(strapi: Core.Strapi, session: SessionRow, by: Actor): Promise<SessionAction[]> {
  if (session.state !== 'planned' || !(await presidesOver(strapi, session.committeeSlug, by))) return [];
  const may: [SessionAction, boolean][] = [
    ['edit', true],
    ['agenda', true],
    ['attendance', session.heldOn === today()],
    ['end', session.heldOn <= today()],
    ['cancel', session.present.length === 0],
  ];
  return may.filter(([, allowed]) => allowed).map(([action]) => action);
}
