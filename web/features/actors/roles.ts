import type { CommitteePage, Seat } from '@passerelles/committee/shared';
import { pathTo } from '../../lib/paths';

/** What an actor is in a committee: its people's role today, or the body that convenes it. */
export interface CommitteeRole {
  name: string;
  href: string;
  as: Seat['role'] | 'convener';
}

/** The roles of the actor of that slug, committee after committee, each once. */
export function rolesOf(slug: string, committees: readonly CommitteePage[]): CommitteeRole[] {
  return committees.flatMap(({ name, slug: committee, of, seats }) => {
    const seated = seats.filter(({ current, represents }) => current && represents?.slug === slug);
    const all = [...(of?.slug === slug ? (['convener'] as const) : []), ...seated.map(({ role }) => role)];
    return [...new Set(all)].map((as) => ({ name, href: pathTo('comites', committee), as }));
  });
}
