/** What somebody may do for an actor: `writer` its sheets, `manager` its people as well. */
export const memberRoles = ['writer', 'manager'] as const;
export type MemberRole = (typeof memberRoles)[number];

export interface Colleague {
  id: string;
  role: MemberRole;
  /** The account is suspended: it manages nobody. */
  blocked: boolean;
}

/** What somebody who manages says of what comes after. */
export interface HandOver {
  /** The colleague who is to manage from now on. */
  successor?: string | undefined;
  /** Nobody is to manage, and the editors are told. */
  tellEditors?: boolean | undefined;
}

export interface HandedOver {
  promote: string | null;
  tellEditors: boolean;
}

const manages = ({ role, blocked }: Colleague): boolean => role === 'manager' && !blocked;

/** The role of who joins: an actor whose people nobody manages gets its manager in them. */
export const roleOfNewcomer = (members: readonly Colleague[], invitedAs: MemberRole): MemberRole =>
  members.some(manages) ? invitedAs : 'manager';

/**
 * What follows when a colleague stops managing, by leaving (`leaves`) or by another role. An actor that has people keeps somebody who manages
 * them; who was the last names a colleague, or has the editors told. Who leaves an actor without anybody has them told in any case.
 */
export function handOver(
  members: readonly Colleague[],
  who: string,
  { successor, tellEditors = false }: HandOver,
  leaves: boolean,
): HandedOver | 'LAST_MANAGER' | 'NOT_FOUND' {
  const others = members.filter(({ id }) => id !== who);
  const me = members.find(({ id }) => id === who);
  if (!me) return 'NOT_FOUND';
  const nobodyLeft = leaves && others.length === 0;
  if (!manages(me) || others.some(manages)) return { promote: null, tellEditors: nobodyLeft };
  if (successor !== undefined) {
    const named = others.find(({ id, blocked }) => id === successor && !blocked);
    return named ? { promote: named.id, tellEditors: false } : 'NOT_FOUND';
  }
  return tellEditors || nobodyLeft ? { promote: null, tellEditors: true } : 'LAST_MANAGER';
}

/** Roles of the people of before roles: of each actor the first who joined manages, the others write. @param members in the order they joined */
export const firstRoles = (members: readonly { role: MemberRole | null; blocked: boolean }[]): MemberRole[] => {
  const first = members.some(({ role, blocked }) => role === 'manager' && !blocked)
    ? -1
    : members.findIndex(({ role, blocked }) => role === null && !blocked);
  return members.map(({ role }, at) => role ?? (at === first ? 'manager' : 'writer'));
};
