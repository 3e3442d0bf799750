import type { Core } from '@strapi/strapi';
import type { SessionAction } from '../../../shared';
import { today } from '../store/clock';
import type { Actor, ReviewRow, SessionRow } from '../store/rows';
import { presidesOver } from './presiding';

interface Asking {
  by: Actor;
  isEditor: boolean;
}

/**
 * What a person may do with a session now; the use-cases ask again, whatever the screen showed.
 * @param hasNews something of a convened session was not told to its members
 */
export async function sessionActionsOf(
  strapi: Core.Strapi,
  session: SessionRow,
  { by, isEditor, hasNews }: Asking & { hasNews: boolean },
): Promise<SessionAction[]> {
  const presides = await presidesOver(strapi, session.committeeSlug, by);
  const day = today();
  const isComing = session.heldOn >= day;
  const isPlanned = session.state === 'planned';
  const isWritten = session.state !== 'cancelled' && session.minutesClosedAt === null && session.heldOn <= day;
  const may: [SessionAction, boolean][] = [
    ['edit', presides && isPlanned],
    ['agenda', presides && isPlanned],
    ['convene', presides && isPlanned && isComing && session.announced === null],
    ['announce', presides && isPlanned && isComing && session.announced !== null && hasNews],
    ['attendance', presides && isPlanned && session.heldOn === day],
    ['end', presides && isPlanned && session.heldOn <= day],
    ['cancel', presides && isPlanned && session.present.length === 0],
    ['minutes', (presides || isEditor) && isWritten],
    ['close-minutes', presides && isWritten && session.state === 'ended' && session.minutes !== null],
  ];
  return may.filter(([, allowed]) => allowed).map(([action]) => action);
}

/** Minutes are written by who presides over the committee and by editors. */
export const mayWriteMinutes = async (
  strapi: Core.Strapi,
  { committeeSlug }: SessionRow,
  { by, isEditor }: Asking,
): Promise<boolean> => isEditor || presidesOver(strapi, committeeSlug, by);

/** And closed by who presides. */
export const mayCloseMinutes = (strapi: Core.Strapi, { committeeSlug }: SessionRow, { by }: Asking): Promise<boolean> =>
  presidesOver(strapi, committeeSlug, by);

/** Open before that committee, or put off by it. */
export function waitsFor(review: Pick<ReviewRow, 'state' | 'stage'>, committeeSlug: string): boolean {
  return ['in-review', 'adjourned'].includes(review.state) && review.stage?.committee.slug === committeeSlug;
}
