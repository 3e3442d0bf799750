import type { Core } from '@strapi/strapi';
import { holdsMandate, presidingAmong } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { seatsOf } from '../store/electorate';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { seatOf, type LoadedStage } from '../rows/stage';
import { loadStage } from '../store/stage-case';

/** The seats of the chair in the electorate of the stage, recused or not. */
export function chairsOf(review: Pick<ReviewRow, 'electorate'>): Elector[] {
  return (review.electorate ?? []).filter((elector) => elector.role === 'chair');
}

/** The seat under which a person presides over the stage. */
export async function presidingSeat(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<Elector | null> {
  if (!review.stage || by.kind !== 'admin') return null;
  return presidingIn(review, await loadStage(strapi, review, 'chair'), by);
}

export function presidingIn(
  { namedPresiding }: Pick<ReviewRow, 'namedPresiding'>,
  { eligible }: LoadedStage,
  by: Actor,
): Elector | null {
  return seatOf(presidingAmong(eligible, namedPresiding), by) ?? null;
}

/** Whether a person presides over a committee today, whatever it examines. */
export async function presidesOver(strapi: Core.Strapi, committeeSlug: string, by: Actor): Promise<boolean> {
  const day = today();
  const seats = (await seatsOf(strapi, committeeSlug)).filter((seat) => holdsMandate(seat, day));
  return by.kind === 'admin' && presidingAmong(seats, null).some((seat) => seat.adminId === by.id);
}

export async function assertPresides(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<Elector> {
  return (await presidingSeat(strapi, review, by)) ?? refuse('CHAIR_ONLY');
}

/** Whether a person of the admin panel chairs a committee today. */
export async function isCurrentChair(strapi: Core.Strapi, committeeSlug: string, by: Actor): Promise<boolean> {
  const seats = await seatsOf(strapi, committeeSlug);
  const day = today();
  return (
    by.kind === 'admin' &&
    seats.some((seat) => seat.adminId === by.id && seat.role === 'chair' && holdsMandate(seat, day))
  );
}
