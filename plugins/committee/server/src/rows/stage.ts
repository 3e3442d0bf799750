import type { ProxyCase, StageCase } from '../../../shared';
import type { Actor, BallotRow, Elector, ProxyRow, ReviewRow } from '../store/rows';

/** The open stage of a review as the domain reads it. */
export interface LoadedStage {
  stageCase: StageCase;
  eligible: Elector[];
  recused: Elector[];
  /** Memberships that stepped aside at any moment of the review. */
  declared: string[];
  /** The last ballot of each member, but one handed in by who has stepped aside since. */
  last: Map<string, BallotRow>;
  /** How many versions each member's ballot has, that one included. */
  versions: Map<string, number>;
}

/** The last version of each member's ballot, by membership. */
export function lastVersions(rows: readonly BallotRow[]): Map<string, BallotRow> {
  return new Map(rows.map((row) => [row.membership, row]));
}

/** The proxies of the open stage as the domain reads them. */
export function proxyCase(review: ReviewRow, loaded: LoadedStage, steps: readonly ProxyRow[]): ProxyCase {
  return {
    eligible: loaded.eligible.map((elector) => elector.id),
    recused: loaded.declared,
    steps,
    ballots: [...loaded.last.values()],
    perMember: review.stage?.committee.proxiesPerMember ?? 0,
  };
}

/** A person's seat, by account. An association's account has the same numbers and no seat. */
export function seatOf(electors: readonly Elector[], by: Actor): Elector | undefined {
  return by.kind === 'admin'
    ? electors.find((elector) => elector.adminId !== null && elector.adminId === by.id)
    : undefined;
}
