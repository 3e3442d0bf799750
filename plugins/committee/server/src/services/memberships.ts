import type { Core } from '@strapi/strapi';
import type { MembershipsService, SeatToGive } from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { bodyRowId } from '../store/bodies';
import { today } from '../store/clock';
import { committees, memberships } from '../store/tables';
import { announceComposition } from '../use-cases/announce-composition';
import { systemActor } from '../store/system-actor';

export function membershipsService({ strapi }: { strapi: Core.Strapi }): MembershipsService {
  return {
    appoint(seat) {
      return judgeSeating(strapi, systemActor(strapi), () => appoint(strapi, seat));
    },
  };
}

async function appoint(
  strapi: Core.Strapi,
  { committeeSlug, adminUserId, name, role, represents = null, from = today(), to = null }: SeatToGive,
): Promise<{ id: string }> {
  const committee = await committees(strapi).findOne({ slug: committeeSlug });
  if (!committee) throw new Error(`No committee has the slug “${committeeSlug}”`);
  const person = adminUserId === null ? { personName: name } : { adminUser: { id: adminUserId } };
  const seated = await memberships(strapi).findOne({
    committee: { id: committee.id },
    role,
    to: { $null: true },
    ...person,
  });
  if (seated) return { id: seated.documentId };
  const created = await memberships(strapi).create({
    personName: name,
    committee: committee.id,
    adminUser: adminUserId,
    represents: await bodyRowId(strapi, represents, 'represents'),
    role,
    from,
    to,
  });
  await announceComposition(strapi, committee);
  return { id: created.documentId };
}
