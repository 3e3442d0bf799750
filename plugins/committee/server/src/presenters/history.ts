import type { Core } from '@strapi/strapi';
import type { HistoryStep } from '../../../shared';
import type { TransitionRow } from '../store/rows';
import { transitions } from '../store/tables';

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
type ToldStep = Pick<TransitionRow, (typeof told)[number]>;

export function historyOf(strapi: Core.Strapi, reviewId: number): Promise<ToldStep[]> {
  return transitions(strapi).findMany({ reviewId }, { select: [...told], orderBy: { id: 'asc' } });
}

/** A step without who took it: what an author may read. */
export function historyStep(row: ToldStep): HistoryStep {
  return {
    at: row.at,
    event: row.event,
    state: row.toState,
    round: row.round,
    committee: row.committee && { slug: row.committee.slug, name: row.committee.name },
    outcome: row.outcome,
    reason: row.reason,
    recordReference: row.recordReference,
    remarks: row.remarks ?? [],
    reservations: row.reservations ?? [],
  };
}

/** The same for who stepped aside: nothing of what members wrote beside their ballots. */
export function historyStepAside(row: ToldStep): HistoryStep {
  const quotesMember = row.event === 'lift-reservation';
  return { ...historyStep(row), reason: quotesMember ? null : row.reason, remarks: [], reservations: [] };
}
