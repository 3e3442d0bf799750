import { lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { firstRoles, roleOfNewcomer, type Colleague, type MemberRole } from '../../../shared';
import type { ActorRow, MembershipRow, UserRow } from './rows';
import { uids } from './uids';

const memberships = (strapi: Core.Strapi) => strapi.db.query(uids.membership);
const inOrder = [{ since: 'asc' }, { id: 'asc' }];

export interface Membership {
  actor: ActorRow;
  role: MemberRole;
  since: string;
}

/** Actors this person may write for, in the order they joined them. */
export async function membershipsOf(strapi: Core.Strapi, user: Pick<UserRow, 'id'>): Promise<Membership[]> {
  const rows: MembershipRow[] = await memberships(strapi).findMany({
    where: { user: { id: user.id } },
    populate: ['actor'],
    orderBy: inOrder,
  });
  return rows.flatMap(({ actor, role, since }) =>
    actor ? [{ actor, role: role ?? 'writer', since: new Date(since).toISOString() }] : [],
  );
}

/** Somebody who writes for an actor. */
export interface Person extends Colleague {
  row: number;
  user: UserRow;
  since: string;
}

/** Who writes for this actor, in the order they joined. */
export async function peopleOf(strapi: Core.Strapi, actor: Pick<ActorRow, 'documentId'>): Promise<Person[]> {
  const rows: MembershipRow[] = await memberships(strapi).findMany({
    where: { actor: { documentId: actor.documentId } },
    populate: ['user'],
    orderBy: inOrder,
  });
  return rows.flatMap(({ id: row, documentId: id, user, role, since }) =>
    user
      ? [{ row, id, user, role: role ?? 'writer', blocked: user.blocked, since: new Date(since).toISOString() }]
      : [],
  );
}

export const countMembers = (strapi: Core.Strapi, actorDocumentId: string): Promise<number> =>
  memberships(strapi).count({ where: { actor: { documentId: actorDocumentId } } });

/** Nobody else joins, leaves or gets another role at this actor until the transaction ends. */
export const lockPeople = (strapi: Core.Strapi, actor: Pick<ActorRow, 'id'>): Promise<void> =>
  lockRow(strapi, uids.actor, actor.id);

/**
 * Lets a person write for an actor; whoever joins an actor that nobody manages, or asks for it again, manages it. To be called in a transaction.
 * @returns whether they did not write for it before
 */
export async function addMember(
  strapi: Core.Strapi,
  user: Pick<UserRow, 'id'>,
  actor: Pick<ActorRow, 'id' | 'documentId'>,
  invitedAs: MemberRole = 'writer',
): Promise<boolean> {
  await lockPeople(strapi, actor);
  const people = await peopleOf(strapi, actor);
  const already = people.find((person) => person.user.id === user.id);
  if (already) {
    const role = roleOfNewcomer(people, already.role);
    if (role !== already.role) await setRole(strapi, already, role);
    return false;
  }
  const role = roleOfNewcomer(people, invitedAs);
  await memberships(strapi).create({ data: { user: user.id, actor: actor.id, role, since: new Date() } });
  return true;
}

export const setRole = (strapi: Core.Strapi, { row }: Pick<Person, 'row'>, role: MemberRole): Promise<unknown> =>
  memberships(strapi).update({ where: { id: row }, data: { role } });

export const removeMember = (strapi: Core.Strapi, { row }: Pick<Person, 'row'>): Promise<unknown> =>
  memberships(strapi).delete({ where: { id: row } });

/** Gives the rows of before roles theirs. Afterwards none is left without, so that later starts change nothing. */
export async function giveFirstRoles(strapi: Core.Strapi): Promise<void> {
  const without: MembershipRow[] = await memberships(strapi).findMany({
    where: { role: { $null: true } },
    populate: ['actor'],
  });
  const actors = new Set(without.flatMap(({ actor }) => (actor ? [actor.id] : [])));
  for (const actor of actors) {
    const rows: MembershipRow[] = await memberships(strapi).findMany({
      where: { actor: { id: actor } },
      populate: ['user'],
      orderBy: inOrder,
    });
    const roles = firstRoles(rows.map(({ role, user }) => ({ role, blocked: user?.blocked ?? true })));
    for (const [at, { id, role }] of rows.entries())
      if (role === null) await memberships(strapi).update({ where: { id }, data: { role: roles[at] } });
  }
}

/** Addresses of the people who write for one of these actors and may sign in; at most twenty. */
export async function addressesOfMembers(strapi: Core.Strapi, actorDocumentIds: readonly string[]): Promise<string[]> {
  if (actorDocumentIds.length === 0) return [];
  const rows: { user: UserRow | null }[] = await strapi.db.query(uids.membership).findMany({
    where: { actor: { documentId: { $in: [...actorDocumentIds] } }, user: { confirmed: true, blocked: { $ne: true } } },
    populate: ['user'],
    orderBy: { since: 'asc' },
  });
  return [...new Set(rows.flatMap(({ user }) => user?.email ?? []))].slice(0, 20);
}
