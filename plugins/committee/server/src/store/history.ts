import { readTogether, type Reading } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { TransitionRow } from './rows';
import { uids } from './tables';

/** Every column but the version examined, which weighs more than all the rest. */
const told = [
  'id',
  'event',
  'toState',
  'at',
  'actor',
  'round',
  'committee',
  'outcome',
  'reason',
  'recordReference',
  'remarks',
  'reservations',
] as const;
export type ToldStep = Pick<TransitionRow, (typeof told)[number]>;

export const historyReading = (reviewId: number): Reading => ({
  uid: uids.transition,
  where: { reviewId },
  select: told,
});

export async function historyOf(strapi: Core.Strapi, reviewId: number): Promise<ToldStep[]> {
  return (await readTogether<{ steps: ToldStep }>(strapi, { steps: historyReading(reviewId) })).steps;
}
