import type { Core } from '@strapi/strapi';
import type { Attendee, MinutesDecision, MinutesFacts, MinutesPoint } from '../../../shared';
import type { Elector, RecordRow, ReviewRow, SessionRow } from '../store/rows';
import { proxiesOfSession, recordsOfSession } from '../store/session-records';
import { planOf } from '../store/sessions';
import { reviews } from '../store/tables';
import { seatsOn } from './take-attendance';

/** Everything that minutes are drafted from. */
export async function gatherMinutes(strapi: Core.Strapi, session: SessionRow): Promise<MinutesFacts> {
  const examined = await reviews(strapi).findMany({ documentId: { $in: session.agenda } });
  const decided = await recordsOfSession(strapi, session, examined);
  const given = await proxiesOfSession(strapi, session, examined, decided);
  const seats = await seatsOn(strapi, session);
  const isExcused = ({ id }: Elector) => (session.excused ?? []).includes(id);
  const isPresent = ({ id }: Elector) => session.present.includes(id);
  return {
    committee: session.committeeName,
    session: planOf(session),
    present: seats.filter(isPresent).map(attendee),
    excused: seats.filter(isExcused).map(attendee),
    absent: seats.filter((seat) => !isPresent(seat) && !isExcused(seat)).map(attendee),
    proxies: given.map(({ giverName, bearerName, about }) => ({ giver: giverName, bearer: bearerName, about })),
    points: pointsOf(session, examined, decided),
  };
}

const attendee = ({ name, role, representsName }: Elector): Attendee => ({ name, role, represents: representsName });

function pointsOf(session: SessionRow, examined: readonly ReviewRow[], decided: readonly RecordRow[]): MinutesPoint[] {
  return session.agenda.flatMap((id): MinutesPoint[] => {
    const item = (session.items ?? []).find((one) => one.id === id);
    if (item) return [{ text: item.text }];
    const review = examined.find(({ documentId }) => documentId === id);
    if (!review) return [];
    const decisions = decided.filter(({ reviewId }) => reviewId === review.id).flatMap(decisionOf);
    return [{ title: review.title, decisions }];
  });
}

function decisionOf(record: RecordRow): MinutesDecision[] {
  const { number, series, power, outcome, byProxy, reservations, reason } = record;
  if (!power || !outcome) return [];
  const { eligible, present, favourable, withReservations, changes, rejected, abstained, recused } = record;
  const { quorumRequired, quorumReached } = record;
  const tallies = { eligible, present, for: favourable, withReservations, changes, rejected, abstained, recused };
  return [
    {
      number,
      series,
      power,
      outcome,
      tallies: { ...tallies, quorumRequired, quorumReached },
      byProxy: byProxy ?? 0,
      reservations: reservations ?? [],
      reason,
    },
  ];
}
