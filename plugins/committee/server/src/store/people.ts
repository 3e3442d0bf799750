import type { Core } from '@strapi/strapi';

interface AdminRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
}
export interface AdminPerson {
  id: number;
  name: string;
}

/** Accounts of the admin panel that can sign in, by name; where two people share a name, the address tells them apart. */
export async function activePeople(strapi: Core.Strapi): Promise<AdminPerson[]> {
  const rows: AdminRow[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true } },
    select: ['id', 'firstname', 'lastname', 'email'],
  });
  const nameOf = (row: AdminRow) => [row.firstname, row.lastname].filter(Boolean).join(' ') || row.email;
  const bearers = new Map<string, number>();
  for (const row of rows) bearers.set(nameOf(row), (bearers.get(nameOf(row)) ?? 0) + 1);
  const named = rows.map((row) => ({
    id: row.id,
    name: (bearers.get(nameOf(row)) ?? 0) > 1 ? `${nameOf(row)} (${row.email})` : nameOf(row),
  }));
  return named.sort((one, other) => one.name.localeCompare(other.name, 'fr'));
}
