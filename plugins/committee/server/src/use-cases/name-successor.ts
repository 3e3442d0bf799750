import { lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  addDays,
  chairOn,
  comingChair,
  lastDayBefore,
  successors,
  type SuccessorInput,
  type Succession,
} from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { refuse, refuseFields } from '../refusal';
import { today } from '../store/clock';
import { bodyRowId } from '../store/bodies';
import type { Actor, CommitteeRow } from '../store/rows';
import { seatProblems, seatRows } from '../store/seats';
import { committees, memberships, uids } from '../store/tables';
import { announceComposition } from './announce-composition';
import { assertAccount } from './give-seat';

/** The seats of a committee as its chair sees them; refused to anybody who does not chair it today. */
async function chaired(strapi: Core.Strapi, committee: CommitteeRow, by: Actor) {
  const rows = await seatRows(strapi, committee.id);
  const seats = rows.map((row) => ({
    row,
    role: row.role,
    from: row.from,
    to: row.to,
    account: row.adminUser?.id ?? null,
  }));
  const chair = by.kind === 'admin' ? chairOn(seats, Number(by.id), today()) : undefined;
  return { rows, seats, chair: chair ?? refuse('CHAIR_ONLY') };
}

const committeeOf = async (strapi: Core.Strapi, slug: string): Promise<CommitteeRow> =>
  (await committees(strapi).findOne({ slug })) ?? refuse('COMMITTEE_NOT_FOUND');

export async function succession(strapi: Core.Strapi, slug: string, by: Actor): Promise<Succession> {
  const committee = await committeeOf(strapi, slug);
  const { seats, chair } = await chaired(strapi, committee, by);
  const next = comingChair(seats, today());
  return {
    committee: { slug, name: committee.name },
    to: chair.to,
    next: next?.from ? { name: next.row.personName, from: next.from } : null,
    candidates: successors(seats, chair, today()).map(({ row }) => ({
      seat: row.documentId,
      name: row.personName,
      role: row.role,
    })),
  };
}

/**
 * Who chairs a committee gives the presidency on, to somebody who sits there: both mandates end the day before the new one
 * begins. A stage that is open keeps the chair that it opened with.
 */
export function nameSuccessor(
  strapi: Core.Strapi,
  slug: string,
  { seat: seatId, from }: SuccessorInput,
  by: Actor,
): Promise<void> {
  return judgeSeating(strapi, by, async () => {
    const committee = await committeeOf(strapi, slug);
    await lockRow(strapi, uids.committee, committee.id);
    const { rows, seats, chair } = await chaired(strapi, committee, by);
    if (comingChair(seats, today())) refuse('SUCCESSOR_NAMED');
    const successor =
      successors(seats, chair, today()).find(({ row }) => row.documentId === seatId) ?? refuse('SEAT_NOT_FOUND');
    if (from <= today()) refuse('DATE_PASSED', { field: 'from', from: addDays(today(), 1) });
    await assertAccount(strapi, successor.account);
    const ended = new Map([chair, successor].map((seat) => [seat.row, lastDayBefore(seat, from)]));
    const others = rows.map((row) => ({ ...row, to: ended.get(row) ?? row.to }));
    const problems = seatProblems(
      { adminUserId: successor.account, role: 'chair', represents: null, from, to: null },
      others,
    );
    if (problems.length > 0) refuseFields(problems);
    for (const [row, to] of ended) if (to !== row.to) await memberships(strapi).update(row.id, { to });
    const { personName, represents } = successor.row;
    await memberships(strapi).create({
      personName,
      committee: committee.id,
      adminUser: successor.account,
      represents: await bodyRowId(strapi, represents?.documentId ?? null, 'represents'),
      role: 'chair',
      from,
      to: null,
    });
    await announceComposition(strapi, committee);
  });
}
