import type { Core } from '@strapi/strapi';
import type { HistoryStep } from '../../../shared';
import type { TransitionRow } from '../store/rows';
import { transitions } from '../store/tables';

export function historyOf(strapi: Core.Strapi, reviewId: number): Promise<TransitionRow[]> {
  return transitions(strapi).findMany({ reviewId }, { orderBy: { id: 'asc' } });
}

/** A step without who took it: what an author may read. */
export function historyStep(row: TransitionRow): HistoryStep {
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
export function historyStepAside(row: TransitionRow): HistoryStep {
  const quotesMember = row.event === 'lift-reservation';
  return { ...historyStep(row), reason: quotesMember ? null : row.reason, remarks: [], reservations: [] };
}
