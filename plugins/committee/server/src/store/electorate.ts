import type { Core } from '@strapi/strapi';
import { holdsMandate } from '../../../shared';
import { today } from './clock';
import type { Actor, Elector } from './rows';
import { memberships } from './tables';

/** Every seat of a committee, present and past, in the order in which they were given. */
export async function seatsOf(strapi: Core.Strapi, committeeSlug: string): Promise<Elector[]> {
  const rows = await memberships(strapi).findMany(
    { committee: { slug: committeeSlug } },
    {
      populate: { adminUser: { select: ['id', 'email'] }, represents: { select: ['documentId', 'name'] } },
      orderBy: { id: 'asc' },
    },
  );
  return rows.map((row) => ({
    id: row.documentId,
    role: row.role,
    from: row.from,
    to: row.to,
    represents: row.represents?.documentId ?? null,
    name: row.personName,
    adminId: row.adminUser?.id ?? null,
    email: row.adminUser?.email ?? null,
    representsName: row.represents?.name ?? null,
  }));
}

/** Slugs of the committees where a person of the admin panel sits today, whatever the role. */
export async function committeesOf(strapi: Core.Strapi, by: Actor): Promise<string[]> {
  if (by.kind !== 'admin') return [];
  const day = today();
  const rows = await memberships(strapi).findMany(
    { adminUser: { id: by.id } },
    { populate: { committee: { select: ['slug'] } } },
  );
  return [...new Set(rows.filter((row) => holdsMandate(row, day)).flatMap((row) => row.committee?.slug ?? []))];
}
