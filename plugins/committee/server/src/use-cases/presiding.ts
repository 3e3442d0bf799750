import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';

/** The seats of the chair in the electorate of the stage, recused or not. */
export function chairsOf(review: Pick<ReviewRow, 'electorate'>): Elector[] {
  return (review.electorate ?? []).filter((elector) => elector.role === 'chair');
}

/**
 * The seat under which a person presides over the stage: its chair, or a rapporteur where every chair stepped aside or
 * has no account, so that a stage is never without someone to run it.
 */
export async function presidingSeat(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<Elector | null> {
  if (!review.stage || by.kind !== 'admin') return null;
  const { eligible } = await loadStage(strapi, review, 'chair');
  const withAccount = eligible.filter((elector) => elector.adminId !== null);
  const chairs = withAccount.filter((elector) => elector.role === 'chair');
  const able = chairs.length > 0 ? chairs : withAccount.filter((elector) => elector.role === 'rapporteur');
  return able.find((elector) => elector.adminId === by.id) ?? null;
}

export async function assertPresides(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<Elector> {
  return (await presidingSeat(strapi, review, by)) ?? refuse('CHAIR_ONLY');
}
