import {
  isHeld,
  type ReviewSummary,
  type SessionAction,
  type SessionDetail,
  type SessionSummary,
} from '../../../shared';
import type { Elector, SessionRow } from '../store/rows';

export function sessionRef({ documentId, title, heldOn, place }: SessionRow) {
  return { id: documentId, title, date: heldOn, place };
}

export function sessionSummary(session: SessionRow, day: string): SessionSummary {
  return {
    ...sessionRef(session),
    committee: { slug: session.committeeSlug, name: session.committeeName },
    state: session.state,
    held: isHeld({ date: session.heldOn, state: session.state }, day),
    agendaCount: session.agenda.length,
    presentCount: session.present.length,
  };
}

interface ReadSession {
  session: SessionRow;
  day: string;
  agenda: ReviewSummary[];
  /** Those who may be present. */
  seats: readonly Elector[];
  actions: SessionAction[];
}

/** A session with its agenda. */
export function sessionDetail({ session, day, agenda, seats, actions }: ReadSession): SessionDetail {
  return {
    ...sessionSummary(session, day),
    agenda,
    seats: seats.map((seat) => ({
      membershipId: seat.id,
      name: seat.name,
      role: seat.role,
      represents: seat.representsName,
      present: session.present.includes(seat.id),
    })),
    actions,
  };
}
