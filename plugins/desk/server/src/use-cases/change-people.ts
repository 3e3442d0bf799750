import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  DeskError,
  handOver,
  type ChangeRoleInput,
  type HandOver,
  type MemberRole,
  type RemoveMemberInput,
} from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { handOverReviews } from '../store/committee';
import { editorEmails } from '../store/editors';
import { takeBackInvitations } from '../store/invitations';
import { lockPeople, removeMember, setRole, type Person } from '../store/memberships';
import { assertManages, readOwnActor } from '../store/own-actor';
import type { ActorRow, UserRow } from '../store/rows';
import { nameOf } from '../store/users';

interface People {
  actor: ActorRow;
  people: Person[];
  me: Person;
  person: Person;
}

/** The actor's people, held until the transaction ends, and one of them. */
async function holdPeople(strapi: Core.Strapi, user: UserRow, documentId: string, member: string): Promise<People> {
  await lockPeople(strapi, (await readOwnActor(strapi, user, documentId)).actor);
  const held = await readOwnActor(strapi, user, documentId);
  if (member !== held.me.id) assertManages(held.me);
  const person = held.people.find(({ id }) => id === member);
  if (!person) throw new DeskError('NOT_FOUND');
  return { ...held, person };
}

async function tellRole(strapi: Core.Strapi, actor: ActorRow, { user }: Person, role: MemberRole): Promise<void> {
  const name = await nameOf(strapi, user);
  await sendMail(strapi, user.email, (say) =>
    say.roleChanged({ name, actor: actor.name, actorId: actor.documentId, role }),
  );
}

/**
 * What follows when a person stops managing: a successor, or a mail to the editors. Their invitations serve nobody any more. Joins the open
 * transaction, in which the people are held.
 */
export async function handOverPeople(
  strapi: Core.Strapi,
  { actor, people, person }: Omit<People, 'me'>,
  said: HandOver,
  leaves: boolean,
): Promise<void> {
  const outcome = handOver(people, person.id, said, leaves);
  if (typeof outcome === 'string') throw new DeskError(outcome);
  await takeBackInvitations(strapi, actor, { invitedBy: { id: person.user.id } });
  const successor = people.find(({ id }) => id === outcome.promote);
  if (successor) {
    await setRole(strapi, successor, 'manager');
    await tellRole(strapi, actor, successor, 'manager');
  }
  if (leaves) {
    const others = people.filter(({ id, blocked }) => id !== person.id && !blocked);
    const heir = successor ?? others.find(({ role }) => role === 'manager') ?? others[0];
    await handOverReviews(strapi, actor, person.user, heir?.user ?? null);
  }
  if (!outcome.tellEditors) return;
  const left = people.length - (leaves ? 1 : 0);
  for (const email of await editorEmails(strapi))
    await sendMail(strapi, email, (say) => say.unmanaged(actor.name, left));
}

/** A colleague writes, or manages. Nobody makes a manager of themselves, since only who manages changes a role. */
export const changeRole = (
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  member: string,
  { role, ...said }: ChangeRoleInput,
): Promise<void> =>
  inTransaction(strapi, async () => {
    const held = await holdPeople(strapi, user, documentId, member);
    assertManages(held.me);
    if (held.person.role === role) return;
    if (role === 'writer') await handOverPeople(strapi, held, said, false);
    await setRole(strapi, held.person, role);
    if (held.person.id !== held.me.id) await tellRole(strapi, held.actor, held.person, role);
  });

/** I leave, or a colleague of those I manage is to write no more. The sheets are the actor's and stay. */
export const removeFromActor = (
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  member: string,
  said: RemoveMemberInput,
): Promise<void> =>
  inTransaction(strapi, async () => {
    const held = await holdPeople(strapi, user, documentId, member);
    await handOverPeople(strapi, held, said, true);
    await removeMember(strapi, held.person);
    if (held.person.id === held.me.id) return;
    const name = await nameOf(strapi, held.person.user);
    await sendMail(strapi, held.person.user.email, (say) => say.membershipEnded(name, held.actor.name));
  });
