import {
  isHeld,
  type AgendaEntry,
  type SessionAction,
  type SessionDetail,
  type SessionFacet,
  type SessionSummary,
} from '../../../shared';
import type { Elector, SessionRow } from '../store/rows';

export function sessionRef({ documentId, title, heldOn, startTime, endTime, place }: SessionRow) {
  return { id: documentId, title, date: heldOn, start: startTime, end: endTime, place };
}

export function sessionSummary(session: SessionRow, day: string): SessionSummary {
  return {
    ...sessionRef(session),
    committee: { slug: session.committeeSlug, name: session.committeeName },
    state: session.state,
    held: isHeld({ date: session.heldOn, state: session.state }, day),
    convenedOn: session.announced?.on ?? null,
    agendaCount: session.agenda.length,
    presentCount: session.present.length,
  };
}

interface ReadSession {
  session: SessionRow;
  day: string;
  agenda: AgendaEntry[];
  untold: SessionFacet[];
  uncalled: readonly Elector[];
  /** Those who may be present. */
  seats: readonly Elector[];
  proxies: readonly { giverName: string; bearerName: string; about: string }[];
  actions: SessionAction[];
}

/** A session with its agenda. */
export function sessionDetail(read: ReadSession): SessionDetail {
  const { session, day, agenda, untold, uncalled, seats, proxies, actions } = read;
  return {
    ...sessionSummary(session, day),
    link: session.link,
    agenda,
    untold,
    uncalled: uncalled.map((seat) => seat.name),
    seats: seats.map((seat) => ({
      membershipId: seat.id,
      name: seat.name,
      role: seat.role,
      represents: seat.representsName,
      present: session.present.includes(seat.id),
      excused: (session.excused ?? []).includes(seat.id),
      reachable: seat.email !== null,
    })),
    proxies: proxies.map(({ giverName, bearerName, about }) => ({ giver: giverName, bearer: bearerName, about })),
    minutesClosedAt: session.minutesClosedAt,
    actions,
  };
}
