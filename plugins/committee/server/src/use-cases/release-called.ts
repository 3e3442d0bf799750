import type { Core } from '@strapi/strapi';
import { today } from '../store/clock';
import { seatsOf } from '../store/electorate';
import type { Elector, SessionRow } from '../store/rows';
import { holdSession } from '../store/sessions';
import { sessions } from '../store/tables';
import { seatsOn } from './take-attendance';
import { tellLeft } from './tell-session';

/** The sessions to come to which members were called, and every seat of their committees, by slug, as they stand before a change of mandates. */
export interface Called {
  sessions: readonly Pick<SessionRow, 'documentId' | 'committeeSlug'>[];
  seats: ReadonlyMap<string, readonly Elector[]>;
}

export async function calledSessions(strapi: Core.Strapi): Promise<Called> {
  const planned = await sessions(strapi).findMany(
    { state: 'planned', heldOn: { $gte: today() }, announced: { $notNull: true } },
    { select: ['documentId', 'committeeSlug'], orderBy: { id: 'asc' } },
  );
  const seats = new Map<string, readonly Elector[]>();
  for (const { committeeSlug } of planned)
    if (!seats.has(committeeSlug)) seats.set(committeeSlug, await seatsOf(strapi, committeeSlug));
  return { sessions: planned, seats };
}

/**
 * After a change of mandates: who was called to a session and does not sit any more on its day is told so, once, and it leaves their calendar.
 * Who sits under another mandate by then, as a chair who was a member, stays called under that one. `slugs`: of the committees that there are now.
 */
export async function releaseCalled(strapi: Core.Strapi, called: Called, slugs: ReadonlySet<string>): Promise<void> {
  // A committee that got another address leaves its sessions under the former one: nobody lost a mandate by that.
  for (const { documentId, committeeSlug } of called.sessions.filter((one) => slugs.has(one.committeeSlug))) {
    const session = await holdSession(strapi, documentId);
    const { announced } = session;
    const now = await seatsOn(strapi, session);
    const sits = new Set(now.map(({ id }) => id));
    const gone = announced?.seats.filter((id) => !sits.has(id)) ?? [];
    if (!announced || gone.length === 0) continue;
    const former = (called.seats.get(committeeSlug) ?? []).filter(({ id }) => gone.includes(id));
    const moved = former.flatMap((seat) => now.find((other) => isSamePerson(other, seat)) ?? []);
    const left = former.filter((seat) => !now.some((other) => isSamePerson(other, seat)));
    const seats = [...new Set([...announced.seats.filter((id) => sits.has(id)), ...moved.map(({ id }) => id)])];
    const sequence = (session.sequence ?? 0) + (left.length > 0 ? 1 : 0);
    await tellLeft(
      strapi,
      await sessions(strapi).update(session.id, { announced: { ...announced, seats }, sequence }),
      left,
    );
  }
}

const isSamePerson = (one: Elector, other: Elector): boolean => one.adminId !== null && one.adminId === other.adminId;
