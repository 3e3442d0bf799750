import { readCmsSettings } from '@passerelles/config/settings';
import { membershipsService as committeeMemberships } from '@passerelles/committee/shared';
import { accountsService, membershipsService as deskMemberships } from '@passerelles/desk/shared';
import { serviceOf } from '@passerelles/kit/server';
import { serviceKey } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { DemoAccount } from './accounts-file';
import { adminPeople, association, type AdminPerson } from './people';

interface AdminUsers {
  create(attributes: object): Promise<{ id: number }>;
  updateById(id: number, attributes: object): Promise<unknown>;
}
interface DeskUsers {
  edit(id: number, attributes: { password: string }): Promise<unknown>;
}
const adminUsersService = serviceKey<AdminUsers>('admin', 'user');
const usersService = serviceKey<DeskUsers>('users-permissions', 'user');

async function actorId(strapi: Core.Strapi, slug: string): Promise<string | null> {
  const actor = (await strapi.db.query('api::actor.actor').findOne({ where: { slug }, select: ['documentId'] })) as {
    documentId: string;
  } | null;
  return actor?.documentId ?? null;
}

/** An admin account with this password; one that an interrupted run left gets it anew. */
async function adminAccount(strapi: Core.Strapi, person: AdminPerson, password: string): Promise<number> {
  const users = serviceOf(strapi, adminUsersService);
  const known = (await strapi.db.query('admin::user').findOne({ where: { email: person.email } })) as {
    id: number;
  } | null;
  if (known) {
    await users.updateById(known.id, { password });
    return known.id;
  }
  const role = (await strapi.db.query('admin::role').findOne({ where: { code: person.adminRole } })) as {
    id: number;
  } | null;
  if (!role)
    throw new Error(`The admin role “${person.adminRole}” does not exist: the committee plugin should have made it.`);
  const { firstname, lastname, email } = person;
  const user = await users.create({
    firstname,
    lastname,
    email,
    password,
    roles: [role.id],
    isActive: true,
    registrationToken: null,
    // Without one Strapi's panel falls back to English, whatever the site's language is.
    preferedLanguage: readCmsSettings().locale,
  });
  return user.id;
}

/** Creates the accounts of the demonstration: seats in the platform's two committees, and an association that may write at once. */
export async function createAccounts(strapi: Core.Strapi, accounts: readonly DemoAccount[]): Promise<void> {
  const passwordOf = (email: string) => accounts.find((account) => account.email === email)?.password as string;
  for (const person of adminPeople) {
    const adminUserId = await adminAccount(strapi, person, passwordOf(person.email));
    if (!person.seat) continue;
    const { committeeSlug, role, represents } = person.seat;
    await serviceOf(strapi, committeeMemberships).appoint({
      committeeSlug,
      adminUserId,
      name: `${person.firstname} ${person.lastname}`,
      role,
      represents: await actorId(strapi, represents),
    });
  }
  const { userId } = await serviceOf(strapi, accountsService).open({
    name: association.name,
    email: association.email,
    password: passwordOf(association.email),
  });
  // One that an interrupted run left gets this password too.
  await serviceOf(strapi, usersService).edit(userId, { password: passwordOf(association.email) });
  const actorDocumentId = await actorId(strapi, association.actor);
  if (actorDocumentId) await serviceOf(strapi, deskMemberships).attach({ userId, actorDocumentId });
}
