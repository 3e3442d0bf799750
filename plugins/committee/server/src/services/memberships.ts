import type { Core } from '@strapi/strapi';
import type { MemberRole } from '../../../shared';
import { judgeSeating } from '../gate/seating';
import { today } from '../store/clock';
import { committees, memberships } from '../store/tables';
import { announceComposition } from '../use-cases/announce-composition';
import { system } from '../use-cases/meet-deadline';

export interface Appointment {
  committeeSlug: string;
  /** Null for a person without account. */
  adminUserId: number | null;
  name: string;
  role: MemberRole;
  /** documentId of the actor represented. */
  represents?: string | null;
  from?: string;
  to?: string | null;
}

/** `strapi.plugin('committee').service('memberships')` */
export function membershipsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** Gives a person a seat; the same person in the same committee and role keeps the seat that runs. */
    appoint(appointment: Appointment): Promise<{ id: string }> {
      return judgeSeating(strapi, system, () => appoint(strapi, appointment));
    },
  };
}

async function appoint(
  strapi: Core.Strapi,
  { committeeSlug, adminUserId, name, role, represents = null, from = today(), to = null }: Appointment,
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
  const actor = represents
    ? await strapi.db.query('api::actor.actor' as never).findOne({ where: { documentId: represents }, select: ['id'] })
    : null;
  const created = await memberships(strapi).create({
    personName: name,
    committee: committee.id,
    adminUser: adminUserId,
    represents: actor?.id ?? null,
    role,
    from,
    to,
  } as never);
  await announceComposition(strapi, committee);
  return { id: created.documentId };
}
