import { typeOf } from '../../../shared';

const COMMITTEE = 'plugin::committee.committee';

/** The content types whose changes others follow: what has a view, and committees, which views show. */
export const isTracked = (uid: string): boolean => typeOf(uid) !== undefined || uid === COMMITTEE;

/**
 * The attributes of a type that mirror relations which others hold to it and that its own view does not show, as the communes of a
 * department. Who writes one of them changes the views on the other side, of which nothing else tells.
 */
export function unseenMirrors(uid: string): string[] {
  const type = typeOf(uid);
  return Object.keys(type?.mirrors ?? {}).filter((name) => !(name in (type?.shownMirrors ?? {})));
}
