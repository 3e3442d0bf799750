import type { Core } from '@strapi/strapi';
import type { SessionAction } from '../../../shared';
import { today } from '../store/clock';
import type { Actor, ReviewRow, SessionRow } from '../store/rows';
import { presidesOver } from './presiding';

/** What a person may do with a session now; the use-cases ask again, whatever the screen showed. */
export async function sessionActionsOf(strapi: Core.Strapi, session: SessionRow, by: Actor): Promise<SessionAction[]> {
  if (session.state !== 'planned' || !(await presidesOver(strapi, session.committeeSlug, by))) return [];
  const may: [SessionAction, boolean][] = [
    ['edit', true],
    ['agenda', true],
    ['attendance', session.heldOn === today()],
    ['end', session.heldOn <= today()],
    ['cancel', session.present.length === 0],
  ];
  return may.filter(([, allowed]) => allowed).map(([action]) => action);
}

/** Open before that committee, or put off by it. */
export function waitsFor(review: Pick<ReviewRow, 'state' | 'stage'>, committeeSlug: string): boolean {
  return ['in-review', 'adjourned'].includes(review.state) && review.stage?.committee.slug === committeeSlug;
}
