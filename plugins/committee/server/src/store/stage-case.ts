import type { Core } from '@strapi/strapi';
import type { ClosingCause } from '../../../shared';
import { stageOf, type LoadedStage } from '../rows/stage';
import type { ProxyRow, ReviewRow } from './rows';
import { ballots, proxies, recusals } from './tables';

/** The open stage of a review as the domain reads it. */
export async function loadStage(strapi: Core.Strapi, review: ReviewRow, closedBy: ClosingCause): Promise<LoadedStage> {
  const declared = await recusals(strapi).findMany({ reviewId: review.id });
  const all = await ballots(strapi).findMany({ reviewId: review.id }, { orderBy: { id: 'asc' } });
  return stageOf(review, { all, declared }, closedBy);
}

/** The register of proxies of the open stage, oldest line first. */
export function stageProxies(strapi: Core.Strapi, review: ReviewRow): Promise<ProxyRow[]> {
  return proxies(strapi).findMany(
    { reviewId: review.id, round: review.round, stage: review.stage?.position ?? 0 },
    { orderBy: { id: 'asc' } },
  );
}
