import type { Core } from '@strapi/strapi';
import { holdsMandate, type AttendanceInput } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { seatsOf } from '../store/electorate';
import type { Actor, Elector, SessionRow } from '../store/rows';
import { sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { holdPlanned } from './hold-planned';

/** Who sits in the committee on the day of the session, observers included. */
export async function seatsOn(
  strapi: Core.Strapi,
  session: Pick<SessionRow, 'committeeSlug' | 'heldOn'>,
): Promise<Elector[]> {
  return (await seatsOf(strapi, session.committeeSlug)).filter((seat) => holdsMandate(seat, session.heldOn));
}

/** Notes who is there and who is excused, both lists whole, as often as somebody comes or leaves. Ballots already taken stay. */
export function takeAttendance(
  strapi: Core.Strapi,
  id: string,
  { present, excused }: AttendanceInput,
  by: Actor,
): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (session.heldOn !== today()) refuse('NOT_TODAY', { date: session.heldOn });
    const seats = (await seatsOn(strapi, session)).map((seat) => seat.id);
    for (const [field, named] of Object.entries({ present, excused })) {
      const stranger = named.find((membershipId) => !seats.includes(membershipId));
      if (stranger !== undefined) refuse('NOT_OF_COMMITTEE', { field, membershipId: stranger });
    }
    return sessions(strapi).update(session.id, {
      present: seats.filter((seat) => present.includes(seat)),
      excused: seats.filter((seat) => excused.includes(seat) && !present.includes(seat)),
    });
  });
}
