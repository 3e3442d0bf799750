import { committeeFigures, holdsMandate, type CommitteePage, type CommitteeSummary, type Seat } from '../../../shared';
import type { Closings } from '../store/closings';
import type { KnownDocuments } from '../store/known-documents';
import type { ActorRow, CommitteeRow, MembershipRow, RecordRow } from '../store/rows';
import { recordSummary } from './record';

const actorRef = (actor: ActorRow | null | undefined) => (actor ? { slug: actor.slug, name: actor.name } : null);

/** A seat by name: no account, no address ever leaves here. */
function seat(row: MembershipRow, on: string): Seat {
  return {
    name: row.personName,
    role: row.role,
    represents: actorRef(row.represents),
    from: row.from,
    to: row.to,
    current: holdsMandate(row, on),
    decided: row.decidedAt && row.decidedAs ? { at: new Date(row.decidedAt).toISOString(), as: row.decidedAs } : null,
  };
}

export interface ReadCommittee {
  committee: CommitteeRow;
  /** Every seat that the committee ever had. */
  seats: readonly MembershipRow[];
  recordCount: number;
  /** Today. */
  day: string;
}

export function committeeSummary({ committee, seats, recordCount, day }: ReadCommittee): CommitteeSummary {
  return {
    slug: committee.slug,
    name: committee.name,
    kind: committee.kind,
    description: committee.description,
    of: actorRef(committee.of),
    memberCount: seats.filter((row) => holdsMandate(row, day)).length,
    recordCount,
  };
}

interface ReadPage extends ReadCommittee {
  /** A calendar day: who sat then is `current`. */
  on: string;
  closings: Closings;
  /** The latest records, newest first. */
  latest: readonly RecordRow[];
  known: KnownDocuments;
}

export function committeePage({ on, closings, latest, known, ...read }: ReadPage): CommitteePage {
  const { committee, seats } = read;
  const cadence = committee.cadence && {
    everyMonths: committee.cadence.everyMonths ?? [],
    fromMonth: committee.cadence.fromMonth ?? null,
  };
  return {
    ...committeeSummary(read),
    cadence,
    powers: committee.powers ?? [],
    on,
    seats: seats.map((row) => seat(row, on)),
    figures: committeeFigures(closings.closings, closings.years),
    records: latest.map((record) => recordSummary(record, known)),
  };
}
