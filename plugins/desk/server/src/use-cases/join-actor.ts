import type { Core } from '@strapi/strapi';
import type { MemberRole } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { addMember, peopleOf } from '../store/memberships';
import type { ActorRow, UserRow } from '../store/rows';
import { nameOf } from '../store/users';

/** Makes this person one of the actor's people, and tells those who manage it. To be called in a transaction. */
export async function joinActor(
  strapi: Core.Strapi,
  user: UserRow,
  actor: ActorRow,
  invitedAs?: MemberRole,
): Promise<void> {
  if (!(await addMember(strapi, user, actor, invitedAs))) return;
  const newcomer = await nameOf(strapi, user);
  for (const { user: manager, role, blocked } of await peopleOf(strapi, actor)) {
    if (role !== 'manager' || blocked || manager.id === user.id) continue;
    const name = await nameOf(strapi, manager);
    await sendMail(strapi, manager.email, (say) =>
      say.newcomer({ name, newcomer, email: user.email, actor: actor.name, actorId: actor.documentId }),
    );
  }
}
