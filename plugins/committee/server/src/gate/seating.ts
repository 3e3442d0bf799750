import { AsyncLocalStorage } from 'node:async_hooks';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  concerned,
  decidedSeats,
  dutyProblems,
  holdsMandate,
  seatingProblems,
  seatingRoleOf,
  type Seating,
  type SeatingActor,
} from '../../../shared';
import { refuseFields } from '../refusal';
import { nowIso, today } from '../store/clock';
import type { Actor } from '../store/rows';
import { lastUse } from '../store/seats';
import { committees, memberships, records, reviews, uids } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { calledSessions, releaseCalled } from '../use-cases/release-called';

const judged = new AsyncLocalStorage<true>();
export const isJudged = (): boolean => judged.getStore() === true;

/**
 * Makes a change of committees and mandates, and judges what resulted from it; what the rules refuse is not written, and
 * who decided of a mandate is noted with it. Who was called to a session that the mandate no longer covers is told. All
 * that changes them comes by here: our own page, the content manager, code through documents.
 */
export function judgeSeating<Result>(strapi: Core.Strapi, by: Actor, change: () => Promise<Result>): Promise<Result> {
  return inTransaction(strapi, async () => {
    const before = await seatingOf(strapi);
    const actor = await seatingActor(strapi, by, before);
    const called = await calledSessions(strapi);
    const result = await judged.run(true, change);
    const after = await seatingOf(strapi);
    const problems = [
      ...seatingProblems(await withUses(strapi, before, after), after),
      ...dutyProblems(before, after, actor),
    ];
    if (problems.length > 0) refuseFields(problems);
    for (const { id, committee } of decidedSeats(before, after)) {
      const data = {
        decidedAt: nowIso(),
        decidedAs: seatingRoleOf(actor, { committee }),
        decidedBy: by.kind === 'system' ? null : by.name,
      };
      await judged.run(true, () => rowsOf(strapi, uids.membership).update({ where: { documentId: id }, data: data }));
    }
    await releaseCalled(strapi, called, new Set(after.committees.map(({ slug }) => slug)));
    return result;
  });
}

/** Committees and seats as they stand; whether they are in use is not read here, see `withUses`. */
export async function seatingOf(strapi: Core.Strapi): Promise<Seating> {
  const all = await committees(strapi).findMany({}, { select: ['documentId', 'slug'], orderBy: { id: 'asc' } });
  const seats = await memberships(strapi).findMany(
    {},
    {
      populate: {
        committee: { select: ['documentId'] },
        adminUser: { select: ['id'] },
        represents: { select: ['documentId'] },
      },
      orderBy: { id: 'asc' },
    },
  );
  return {
    committees: all.map(({ documentId: id, slug }) => ({ id, slug, inUse: false })),
    seats: seats.map((seat) => ({
      id: seat.documentId,
      committee: seat.committee?.documentId ?? null,
      personName: seat.personName,
      account: seat.adminUser?.id ?? null,
      role: seat.role,
      represents: seat.represents?.documentId ?? null,
      from: seat.from,
      to: seat.to,
      lastUse: null,
    })),
  };
}

/** The former state with the uses of what changed: reviews, ballots and records are many, and one change concerns few of them. */
export async function withUses(strapi: Core.Strapi, before: Seating, after: Seating): Promise<Seating> {
  const changed = concerned(before, after);
  const uses = new Map<string, string | null>();
  for (const id of changed.seats) uses.set(id, await lastUse(strapi, id));
  const busy = new Set<string>();
  for (const { id, slug } of before.committees)
    if (changed.committees.includes(id) && (await isBusy(strapi, slug))) busy.add(id);
  return {
    committees: before.committees.map((committee) => ({ ...committee, inUse: busy.has(committee.id) })),
    seats: before.seats.map((seat) => ({ ...seat, lastUse: uses.get(seat.id) ?? null })),
  };
}

async function isBusy(strapi: Core.Strapi, slug: string): Promise<boolean> {
  if (await records(strapi).findOne({ committeeSlug: slug }, { select: ['id'] })) return true;
  const open = await reviews(strapi).findMany({ openKey: { $notNull: true } }, { select: ['stage'] });
  return open.some(({ stage }) => stage?.committee.slug === slug);
}

async function seatingActor(strapi: Core.Strapi, by: Actor, { seats }: Seating): Promise<SeatingActor> {
  if (by.kind === 'system') return { account: null, isSuperAdmin: false, chairs: [] };
  // An association's account has the same numbers, and no seat to give.
  if (by.kind !== 'admin') return { account: 0, isSuperAdmin: false, chairs: [] };
  const account = Number(by.id);
  const day = today();
  const chairs = seats.flatMap((seat) =>
    seat.account === account && seat.role === 'chair' && seat.committee && holdsMandate(seat, day)
      ? [seat.committee]
      : [],
  );
  return { account, isSuperAdmin: await isSuperAdmin(strapi, account), chairs };
}

async function isSuperAdmin(strapi: Core.Strapi, id: number): Promise<boolean> {
  return (await rowsOf(strapi, 'admin::user').count({ where: { id, roles: { code: 'strapi-super-admin' } } })) > 0;
}
