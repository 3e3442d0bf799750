import type { HistoryStep } from '../../../shared';
import type { ToldStep } from '../store/history';

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
  const quotesMember = ['lift-reservation', 'drop-reservation', 'refuse-answer'].includes(row.event);
  return { ...historyStep(row), reason: quotesMember ? null : row.reason, remarks: [], reservations: [] };
}
