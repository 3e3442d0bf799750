import { lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { SeatInput } from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { refuse, refuseFields } from '../refusal';
import { bodyRowId } from '../store/bodies';
import type { Actor, CommitteeRow } from '../store/rows';
import { seatProblems, seatRows } from '../store/seats';
import { memberships, uids } from '../store/tables';
import { announceComposition } from './announce-composition';
import { assertAccount } from './give-seat';

/**
 * Changes or ends a mandate. A stage that is open keeps the electorate that it opened with: the change counts for the
 * stages that open afterwards.
 */
export function changeSeat(
  strapi: Core.Strapi,
  seatId: string,
  { represents, adminUserId, ...input }: SeatInput,
  by: Actor,
): Promise<CommitteeRow> {
  return judgeSeating(strapi, by, async () => {
    const found = await memberships(strapi).findOne({ documentId: seatId }, { populate: { committee: true } });
    const committee = found?.committee ?? refuse('SEAT_NOT_FOUND');
    await lockRow(strapi, uids.committee, committee.id);
    const rows = await seatRows(strapi, committee.id);
    const before = rows.find((row) => row.documentId === seatId) ?? refuse('SEAT_NOT_FOUND');
    if (adminUserId !== before.adminUser?.id) await assertAccount(strapi, adminUserId);
    const others = rows.filter((row) => row !== before);
    const problems = seatProblems({ ...input, represents, adminUserId }, others);
    if (problems.length > 0) refuseFields(problems);
    await memberships(strapi).update(before.id, {
      ...input,
      adminUser: adminUserId,
      represents: await bodyRowId(strapi, represents, 'represents'),
    });
    await announceComposition(strapi, committee);
    return committee;
  });
}
