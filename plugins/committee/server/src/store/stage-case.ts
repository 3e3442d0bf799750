import { readTogether } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ClosingCause } from '../../../shared';
import { stageOf, type LoadedStage } from '../rows/stage';
import { proxiesReading, saidReadings } from './review-file';
import type { BallotRow, ProxyRow, RecusalRow, ReviewRow } from './rows';

/** The open stage of a review as the domain reads it. */
export async function loadStage(strapi: Core.Strapi, review: ReviewRow, closedBy: ClosingCause): Promise<LoadedStage> {
  const said = await readTogether<{ all: BallotRow; declared: RecusalRow }>(strapi, saidReadings(review));
  return stageOf(review, said, closedBy);
}

/** The register of proxies of the open stage, oldest line first. */
export async function stageProxies(strapi: Core.Strapi, review: ReviewRow): Promise<ProxyRow[]> {
  return (await readTogether<{ register: ProxyRow }>(strapi, { register: proxiesReading(review) })).register;
}
