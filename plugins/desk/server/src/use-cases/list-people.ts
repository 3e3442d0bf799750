import type { Core } from '@strapi/strapi';
import type { PeopleView } from '../../../shared';
import { presentPeople } from '../presenters/people-view';
import { waitingInvitations } from '../store/invitations';
import { readOwnActor } from '../store/own-actor';
import type { UserRow } from '../store/rows';
import { nameOf } from '../store/users';

/** Those who write for an actor of mine, and, for who manages it, the invitations that wait. */
export async function listPeople(strapi: Core.Strapi, user: UserRow, documentId: string): Promise<PeopleView> {
  const { actor, people, me } = await readOwnActor(strapi, user, documentId);
  const names = new Map<number, string>();
  for (const person of people) names.set(person.user.id, await nameOf(strapi, person.user));
  const invitations = me.role === 'manager' ? await waitingInvitations(strapi, actor) : [];
  return presentPeople({ actor, people, me, names, invitations });
}
