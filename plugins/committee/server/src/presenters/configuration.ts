import {
  defaultReasonHours,
  holdsMandate,
  votes,
  warningsOf,
  warningsOfStage,
  type CommitteeConfiguration,
  type SeatConfiguration,
  type WorkflowConfiguration,
} from '../../../shared';
import type { CommitteeRow, MembershipRow, WorkflowRow } from '../store/rows';

const actorOf = (actor: { documentId: string; name: string } | null | undefined) =>
  actor ? { documentId: actor.documentId, name: actor.name } : null;

/** A seat, and whether anything was ever done under it. */
export interface ReadSeat {
  row: MembershipRow;
  used: boolean;
}

function seatConfiguration({ row, used }: ReadSeat, day: string): SeatConfiguration {
  const { adminUser: account } = row;
  return {
    id: row.documentId,
    personName: row.personName,
    account: account
      ? { id: account.id, name: [account.firstname, account.lastname].filter(Boolean).join(' ') || row.personName }
      : null,
    role: row.role,
    represents: actorOf(row.represents),
    from: row.from,
    to: row.to,
    current: holdsMandate(row, day),
    used,
    decided:
      row.decidedAt && row.decidedAs
        ? { at: new Date(row.decidedAt).toISOString(), as: row.decidedAs, by: row.decidedBy ?? null }
        : null,
  };
}

/** @param day today, by which mandates are current or not */
export function committeeConfiguration(
  row: CommitteeRow,
  seats: readonly ReadSeat[],
  day: string,
): CommitteeConfiguration {
  const { cadence } = row;
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    of: actorOf(row.of),
    description: row.description ?? '',
    powers: row.powers ?? [],
    cadence: cadence && { everyMonths: cadence.everyMonths ?? [], fromMonth: cadence.fromMonth ?? null },
    proxiesPerMember: row.proxiesPerMember,
    seats: seats.map((seat) => seatConfiguration(seat, day)),
    warnings: warningsOf(
      seats.map((seat) => ({ ...seat.row, id: seat.row.documentId })),
      day,
    ),
  };
}

interface ReadWorkflow {
  row: WorkflowRow;
  revision: string;
  openReviews: number;
  /** Every seat, with its committee. */
  seats: readonly MembershipRow[];
  day: string;
}

export function workflowConfiguration({ row, revision, openReviews, seats, day }: ReadWorkflow): WorkflowConfiguration {
  const voters = new Map<string, number>();
  for (const seat of seats) {
    const slug = seat.committee?.slug;
    if (slug && votes(seat.role) && holdsMandate(seat, day)) voters.set(slug, (voters.get(slug) ?? 0) + 1);
  }
  const ordered = [...(row.stages ?? [])].sort((one, other) => one.position - other.position);
  return {
    id: row.documentId,
    name: row.name,
    contentType: row.contentType,
    revision,
    openReviews,
    stages: ordered.map((stage) => ({
      id: stage.documentId,
      name: stage.name,
      committee: stage.committee?.slug ?? null,
      power: stage.power,
      quorum: stage.quorum,
      majority: stage.majority,
      votingDays: stage.votingDays,
      reminderDays: stage.reminderDays,
      reasonHours: stage.reasonHours ?? defaultReasonHours,
      missedQuorum: stage.missedQuorum,
      ballotVisibility: stage.ballotVisibility,
      warnings: stage.committee ? warningsOfStage(stage.quorum, voters.get(stage.committee.slug) ?? 0) : [],
    })),
  };
}
