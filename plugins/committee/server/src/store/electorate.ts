import type { Core } from '@strapi/strapi';
import type { Elector } from './rows';
import { memberships } from './tables';

/** Every seat of a committee, present and past, in the order in which they were given. */
export async function seatsOf(strapi: Core.Strapi, committeeSlug: string): Promise<Elector[]> {
  const rows = await memberships(strapi).findMany(
    { committee: { slug: committeeSlug } },
    { populate: { adminUser: { select: ['id', 'email'] }, represents: { select: ['documentId', 'name'] } }, orderBy: { id: 'asc' } },
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
