import type { PeopleView } from '../../../shared';
import type { InvitationRow } from '../store/invitations';
import type { Person } from '../store/memberships';
import type { ActorRow } from '../store/rows';
import { presentActor } from './actor-ref';

interface People {
  actor: ActorRow;
  people: readonly Person[];
  me: Person;
  names: ReadonlyMap<number, string>;
  invitations: readonly InvitationRow[];
}

export const presentPeople = ({ actor, people, me, names, invitations }: People): PeopleView => ({
  actor: presentActor(actor),
  myRole: me.role,
  unmanaged: !people.some(({ role, blocked }) => role === 'manager' && !blocked),
  members: people.map(({ id, user, role, since }) => ({
    documentId: id,
    // An account without a profile is called by its address, which is told to who manages only.
    name: names.get(user.id) === user.email && me.role !== 'manager' && id !== me.id ? '' : (names.get(user.id) ?? ''),
    email: me.role === 'manager' || id === me.id ? user.email : null,
    role,
    since,
    isMe: id === me.id,
  })),
  invitations: invitations.map(({ documentId, email, role, expiresAt }) => ({
    documentId,
    email,
    role,
    expiresAt: new Date(expiresAt).toISOString(),
  })),
});
