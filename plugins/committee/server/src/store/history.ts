import type { Core } from '@strapi/strapi';
import type { TransitionRow } from './rows';
import { transitions } from './tables';

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

export function historyOf(strapi: Core.Strapi, reviewId: number): Promise<ToldStep[]> {
  return transitions(strapi).findMany({ reviewId }, { select: [...told], orderBy: { id: 'asc' } });
}
