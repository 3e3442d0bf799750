import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { decidedSeats, dutyProblems, holdsMandate, seatingProblems, seatingRoleOf, type Seating, type SeatingActor } from '../../../shared';
import { refuseFields } from '../refusal';
import { dayOf, nowIso, today } from '../store/clock';
import type { Actor } from '../store/rows';
import { ballots, committees, memberships, proxies, records, recusals, reviews, uids } from '../store/tables';
import { inTransaction } from '../store/transaction';

const judged = new AsyncLocalStorage<true>();
export const isJudged = (): boolean => judged.getStore() === true;

/**
 * Makes a change of committees and mandates, and judges what resulted from it; what the rules refuse is not written, and
 * who decided of a mandate is noted with it. All
 * that changes them comes by here: our own page, the content manager, code through documents.
 */
export function judgeSeating<Result>(strapi: Core.Strapi, by: Actor, change: () => Promise<Result>): Promise<Result> {
  return inTransaction(strapi, async () => {
    const before = await seatingOf(strapi);
    const actor = await seatingActor(strapi, by, before);
    const result = await judged.run(true, change);
    const after = await seatingOf(strapi);
    const problems = [...seatingProblems(before, after), ...dutyProblems(before, after, actor)];
    if (problems.length > 0) refuseFields(problems);
    for (const { id, committee } of decidedSeats(before, after)) {
      const data = { decidedAt: nowIso(), decidedAs: seatingRoleOf(actor, { committee }), decidedBy: by.kind === 'system' ? null : by.name };
      await judged.run(true, () => strapi.db.query(uids.membership as never).update({ where: { documentId: id } as never, data: data as never }));
    }
    return result;
  });
}

export async function seatingOf(strapi: Core.Strapi): Promise<Seating> {
  const all = await committees(strapi).findMany({}, { orderBy: { id: 'asc' } });
  const seats = await memberships(strapi).findMany({}, {
    populate: { committee: { select: ['documentId'] }, adminUser: { select: ['id'] }, represents: { select: ['documentId'] } }, orderBy: { id: 'asc' },
  });
  const open = await reviews(strapi).findMany({ openKey: { $notNull: true } }, { select: ['stage'] });
  const busy = new Set(open.flatMap(({ stage }) => stage?.committee.slug ?? []));
  const lastUse = await lastUses(strapi);
  const described: { id: string; slug: string; inUse: boolean }[] = [];
  for (const { documentId: id, slug } of all) {
    described.push({ id, slug, inUse: busy.has(slug) || (await records(strapi).count({ committeeSlug: slug })) > 0 });
  }
  return {
    committees: described,
    seats: seats.map((seat) => ({
      id: seat.documentId,
      committee: seat.committee?.documentId ?? null,
      personName: seat.personName,
      account: seat.adminUser?.id ?? null,
      role: seat.role,
      represents: seat.represents?.documentId ?? null,
      from: seat.from,
      to: seat.to,
      lastUse: lastUse.get(seat.documentId) ?? null,
    })),
  };
}

/** The last day on which something was said under each mandate that was ever used: a ballot, a recusal, a proxy given or carried. */
async function lastUses(strapi: Core.Strapi): Promise<Map<string, string>> {
  const said = [
    ...(await ballots(strapi).findMany({}, { select: ['membership', 'castAt'] })).map(({ membership, castAt }) => [membership, castAt] as const),
    ...(await recusals(strapi).findMany({}, { select: ['membership', 'declaredAt'] })).map(({ membership, declaredAt }) => [membership, declaredAt] as const),
    ...(await proxies(strapi).findMany({}, { select: ['giver', 'bearer', 'at'] })).flatMap(({ giver, bearer, at }) => [[giver, at], [bearer, at]] as const),
  ];
  const last = new Map<string, string>();
  for (const [seat, at] of said) {
    const day = dayOf(new Date(at));
    if (day > (last.get(seat) ?? '')) last.set(seat, day);
  }
  return last;
}

async function seatingActor(strapi: Core.Strapi, by: Actor, { seats }: Seating): Promise<SeatingActor> {
  if (by.kind === 'system') return { account: null, isSuperAdmin: false, chairs: [] };
  // An association's account has the same numbers, and no seat to give.
  if (by.kind !== 'admin') return { account: 0, isSuperAdmin: false, chairs: [] };
  const account = Number(by.id);
  const day = today();
  const chairs = seats.flatMap((seat) => (seat.account === account && seat.role === 'chair' && seat.committee && holdsMandate(seat, day) ? [seat.committee] : []));
  return { account, isSuperAdmin: await isSuperAdmin(strapi, account), chairs };
}

async function isSuperAdmin(strapi: Core.Strapi, id: number): Promise<boolean> {
  return (await strapi.db.query('admin::user').count({ where: { id, roles: { code: 'strapi-super-admin' } } as never })) > 0;
}
