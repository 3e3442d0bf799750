import { lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { SeatInput } from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { refuse, refuseFields } from '../refusal';
import { bodyRowId } from '../store/bodies';
import { activePeople } from '../store/people';
import type { Actor, CommitteeRow } from '../store/rows';
import { seatProblems, seatRows } from '../store/seats';
import { committees, memberships, uids } from '../store/tables';
import { announceComposition } from './announce-composition';

/** Gives a seat in a committee. The committee is held, so that nobody is seated twice by two people at once. */
export function giveSeat(
  strapi: Core.Strapi,
  committeeSlug: string,
  { represents, adminUserId, ...input }: SeatInput,
  by: Actor,
): Promise<CommitteeRow> {
  return judgeSeating(strapi, by, async () => {
    const committee = (await committees(strapi).findOne({ slug: committeeSlug })) ?? refuse('COMMITTEE_NOT_FOUND');
    await lockRow(strapi, uids.committee, committee.id);
    await assertAccount(strapi, adminUserId);
    const wanted = { ...input, represents, adminUserId };
    const problems = seatProblems(wanted, await seatRows(strapi, committee.id));
    if (problems.length > 0) refuseFields(problems);
    await memberships(strapi).create({
      ...input,
      committee: committee.id,
      adminUser: adminUserId,
      represents: await bodyRowId(strapi, represents, 'represents'),
    });
    await announceComposition(strapi, committee);
    return committee;
  });
}

/** An account that could not sign in could not vote either. */
export async function assertAccount(strapi: Core.Strapi, adminUserId: number | null): Promise<void> {
  if (adminUserId === null || (await activePeople(strapi)).some((person) => person.id === adminUserId)) return;
  refuseFields([{ path: ['adminUserId'], message: 'ACCOUNT_UNKNOWN' }]);
}
