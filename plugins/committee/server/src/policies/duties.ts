import type { Core } from '@strapi/strapi';
import { dutyOf, holdsMandate, presidingAmong, type PresidingDuty } from '../../../shared';
import { seatOf } from '../rows/stage';
import { today } from '../store/clock';
import type { Actor, Elector } from '../store/rows';
import { memberships } from '../store/tables';
import type { SummaryRow } from '../store/voting-seats';

/** What each of these reviews waits for from a person, by review: where that person presides. */
export async function dutiesOf(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  voters: ReadonlyMap<number, { eligible: readonly Elector[] }>,
  by: Actor,
): Promise<Map<number, PresidingDuty>> {
  const due = rows.flatMap((row) => {
    const duty = dutyOf(row);
    return duty ? [{ row, duty }] : [];
  });
  const chaired = due.some(({ duty }) => duty === 'reopen') ? await chairedBy(strapi, by) : [];
  const held = due.filter(({ row, duty }) =>
    duty === 'reopen'
      ? chaired.includes(row.stage?.committee.slug ?? '')
      : seatOf(presidingAmong(voters.get(row.id)?.eligible ?? [], row.namedPresiding), by) !== undefined,
  );
  return new Map(held.map(({ row, duty }) => [row.id, duty]));
}

/** Whether the stage of a review is open and nobody presides over it. */
export const isUnheaded = (row: SummaryRow, eligible: readonly Elector[]): boolean =>
  row.state === 'in-review' && presidingAmong(eligible, row.namedPresiding).length === 0;

/** Slugs of the committees that a person chairs today. */
async function chairedBy(strapi: Core.Strapi, by: Actor): Promise<string[]> {
  if (by.kind !== 'admin') return [];
  const day = today();
  const rows = await memberships(strapi).findMany(
    { adminUser: { id: by.id }, role: 'chair' },
    { populate: { committee: { select: ['slug'] } } },
  );
  return rows.filter((row) => holdsMandate(row, day)).flatMap((row) => row.committee?.slug ?? []);
}
