import type { Core } from '@strapi/strapi';
import { endsBeforeItBegins, overlaps, type FieldProblem, type MemberRole } from '../../../shared';
import { dayOf } from './clock';
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
      populate: {
        adminUser: { select: ['id', 'email', 'firstname', 'lastname'] },
        represents: { select: ['documentId', 'name', 'slug'] },
      },
      orderBy: { id: 'asc' },
    },
  );
}

/**
 * The last day on which something was said under a mandate: a ballot, a recusal, by rule too, a proxy given or carried; null where
 * nothing was. From then on it stays what it was.
 */
export async function lastUse(strapi: Core.Strapi, seatId: string): Promise<string | null> {
  const latest = <Name extends string>(field: Name) => ({ select: [field], orderBy: { [field]: 'desc' as const } });
  const said = [
    (await ballots(strapi).findOne({ membership: seatId }, latest('castAt')))?.castAt,
    (await recusals(strapi).findOne({ membership: seatId }, latest('declaredAt')))?.declaredAt,
    (await proxies(strapi).findOne({ giver: seatId }, latest('at')))?.at,
    (await proxies(strapi).findOne({ bearer: seatId }, latest('at')))?.at,
  ];
  return (
    said
      .flatMap((at) => (at ? dayOf(new Date(at)) : []))
      .sort()
      .at(-1) ?? null
  );
}

export const isUsed = async (strapi: Core.Strapi, seatId: string): Promise<boolean> =>
  (await lastUse(strapi, seatId)) !== null;

/** What is wrong with a mandate beside the others of its committee; what it was before is judged by `judgeSeating`. */
export function seatProblems(wanted: WantedSeat, others: readonly MembershipRow[]): FieldProblem[] {
  if (endsBeforeItBegins(wanted)) return [{ path: ['to'], message: 'END_BEFORE_START' }];
  const double = others.some(
    (seat) => wanted.adminUserId !== null && seat.adminUser?.id === wanted.adminUserId && overlaps(seat, wanted),
  );
  return double ? [{ path: ['adminUserId'], message: 'ACCOUNT_SEATED' }] : [];
}
