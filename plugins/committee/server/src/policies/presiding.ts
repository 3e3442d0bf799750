import type { Core } from '@strapi/strapi';
import { holdsMandate, isAllowed, presidingAmong, type MemberRole } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { seatOf, type LoadedStage } from '../rows/stage';
import { loadStage } from '../store/stage-case';
import { memberships } from '../store/tables';
import { stagesOf } from '../store/workflow-of';

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
  const roles = await rolesOf(strapi, committeeSlug, by);
  if (roles.includes('chair') || !roles.includes('rapporteur')) return roles.includes('chair');
  // As `presidingAmong` has it: a rapporteur does where no chair has an account.
  const chairs = await memberships(strapi).findMany({
    committee: { slug: committeeSlug },
    role: 'chair',
    adminUser: { id: { $notNull: true } },
  });
  const day = today();
  return !chairs.some((seat) => holdsMandate(seat, day));
}

export async function assertPresides(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<Elector> {
  return (await presidingSeat(strapi, review, by)) ?? refuse('CHAIR_ONLY');
}

/** Whether a person of the admin panel chairs a committee today. */
export async function isCurrentChair(strapi: Core.Strapi, committeeSlug: string, by: Actor): Promise<boolean> {
  return (await rolesOf(strapi, committeeSlug, by)).includes('chair');
}

/**
 * Whether a person passes minor corrections of what was decided before the platform: no committee decided it here, and the chair of the one
 * that would decide it now vouches for its words.
 */
export async function correctsHistorical(
  strapi: Core.Strapi,
  { historical, state, contentUid }: Pick<ReviewRow, 'historical' | 'state' | 'contentUid'>,
  by: Actor,
): Promise<boolean> {
  if (!historical || !isAllowed('correct', state)) return false;
  const deciding = (await stagesOf(strapi, contentUid))?.at(-1)?.committee.slug;
  return deciding !== undefined && (await isCurrentChair(strapi, deciding, by));
}

/** The roles in which a person of the admin panel sits in a committee today. */
async function rolesOf(strapi: Core.Strapi, committeeSlug: string, by: Actor): Promise<MemberRole[]> {
  if (by.kind !== 'admin') return [];
  const day = today();
  const rows = await memberships(strapi).findMany({ committee: { slug: committeeSlug }, adminUser: { id: by.id } });
  return rows.filter((row) => holdsMandate(row, day)).map(({ role }) => role);
}
