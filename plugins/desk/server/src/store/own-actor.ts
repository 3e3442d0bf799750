import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import { readActor } from './actors';
import { peopleOf, type Person } from './memberships';
import type { ActorRow, UserRow } from './rows';

/** An actor of mine with its people; somebody else's does not exist. */
export async function readOwnActor(
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
): Promise<{ actor: ActorRow; people: Person[]; me: Person }> {
  const actor = await readActor(strapi, documentId);
  const people = actor ? await peopleOf(strapi, actor) : [];
  const me = people.find((person) => person.user.id === user.id);
  if (!actor || !me) throw new DeskError('NOT_FOUND');
  return { actor, people, me };
}

export function assertManages(me: Person): void {
  if (me.role !== 'manager') throw new DeskError('NOT_A_MANAGER');
}
