import type { Core } from '@strapi/strapi';
import { endsBeforeItBegins, overlaps, type FieldProblem, type MemberRole } from '../../../shared';
import type { MembershipRow } from './rows';
import { ballots, memberships, proxies, recusals } from './tables';

/** A mandate as somebody wants it to be. */
export interface WantedSeat {
  adminUserId: number | null;
  role: MemberRole;
  represents: string | null;
  from: string | null;
  to: string | null;
}

/** Every mandate of a committee with its account and the actor represented, in the order in which they were given. */
export function seatRows(strapi: Core.Strapi, committeeId: number): Promise<MembershipRow[]> {
  return memberships(strapi).findMany(
    { committee: { id: committeeId } },
    {
      populate: { adminUser: { select: ['id', 'email', 'firstname', 'lastname'] }, represents: { select: ['documentId', 'name', 'slug'] } },
      orderBy: { id: 'asc' },
    },
  );
}

/** Whether something was said under a mandate: from then on it stays what it was. */
export async function isUsed(strapi: Core.Strapi, seatId: string): Promise<boolean> {
  const where = { membership: seatId };
  const carried = { $or: [{ giver: seatId }, { bearer: seatId }] };
  return (await ballots(strapi).count(where)) > 0 || (await recusals(strapi).count(where)) > 0 || (await proxies(strapi).count(carried)) > 0;
}

/** What is wrong with a mandate beside the others of its committee; what it was before is judged by `judgeSeating`. */
export function seatProblems(wanted: WantedSeat, others: readonly MembershipRow[]): FieldProblem[] {
  if (endsBeforeItBegins(wanted)) return [{ path: ['to'], message: 'END_BEFORE_START' }];
  const double = others.some((seat) => wanted.adminUserId !== null && seat.adminUser?.id === wanted.adminUserId && overlaps(seat, wanted));
  return double ? [{ path: ['adminUserId'], message: 'ACCOUNT_SEATED' }] : [];
}
