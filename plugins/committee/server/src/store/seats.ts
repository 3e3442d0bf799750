import type { Core } from '@strapi/strapi';
import { endsBeforeItBegins, overlaps, type FieldProblem, type MemberRole } from '../../../shared';
import type { MembershipRow } from './rows';
import { ballots, memberships, recusals } from './tables';

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
  return (await ballots(strapi).count(where)) > 0 || (await recusals(strapi).count(where)) > 0;
}

/** What is wrong with a mandate beside the others of its committee; `before` is the mandate as it stands. */
export async function seatProblems(strapi: Core.Strapi, wanted: WantedSeat, others: readonly MembershipRow[], before: MembershipRow | null): Promise<FieldProblem[]> {
  if (endsBeforeItBegins(wanted)) return [{ path: ['to'], message: 'END_BEFORE_START' }];
  const problems: FieldProblem[] = [];
  const double = others.some((seat) => wanted.adminUserId !== null && seat.adminUser?.id === wanted.adminUserId && overlaps(seat, wanted));
  if (double) problems.push({ path: ['adminUserId'], message: 'ACCOUNT_SEATED' });
  if (before) problems.push(...(await problemsOfUse(strapi, wanted, before)));
  return problems;
}

async function problemsOfUse(strapi: Core.Strapi, wanted: WantedSeat, before: MembershipRow): Promise<FieldProblem[]> {
  const changed: [string, boolean][] = [
    ['adminUserId', wanted.adminUserId !== (before.adminUser?.id ?? null)],
    ['role', wanted.role !== before.role],
    ['represents', wanted.represents !== (before.represents?.documentId ?? null)],
    ['from', wanted.from !== before.from],
  ];
  const fields = changed.filter(([, differs]) => differs).map(([field]) => field);
  if (fields.length === 0 || !(await isUsed(strapi, before.documentId))) return [];
  return fields.map((field) => ({ path: [field], message: 'MANDATE_IN_USE' }));
}
