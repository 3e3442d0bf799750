import {
  electorate,
  isVoid,
  type BallotChoice,
  type ClosingCause,
  type ProxyCase,
  type StageCase,
} from '../../../shared';
import type { Actor, BallotRow, Elector, ProxyRow, RecusalRow, ReviewRow } from '../store/rows';

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
  /** What it was made of. */
  said: Said;
}

/** Every ballot of a review, oldest first, and the recusals declared in it. */
export interface Said {
  all: readonly BallotRow[];
  declared: readonly RecusalRow[];
}

/** The open stage of a review, from what was said in all of its rounds and stages. */
export function stageOf(review: ReviewRow, said: Said, closedBy: ClosingCause): LoadedStage {
  if (!review.stage || !review.openedOn) throw new Error(`Review ${review.documentId} has no open stage`);
  const { stage, round } = review;
  const members = review.electorate ?? [];
  const declared = said.declared.map((row) => row.membership);
  const here = said.all.filter((ballot) => ballot.round === round && ballot.stage === stage.position);
  const cast = lastVersions(here);
  const last = new Map([...cast].filter(([, ballot]) => !isVoid(ballot, declared)));
  const ballots: Record<string, BallotChoice> = {};
  for (const [membership, ballot] of last) ballots[membership] = ballot.choice;
  const { eligible, recused } = electorate(members, review.openedOn, null, declared);
  return {
    // Recusals by rule were written down when the stage opened: a document may have several owners.
    stageCase: {
      owner: null,
      openedOn: review.openedOn,
      members,
      recused: declared,
      ballots,
      rule: stage,
      extended: review.extended,
      closedBy,
    },
    eligible: eligible as Elector[],
    recused: recused as Elector[],
    declared,
    last,
    versions: new Map([...cast].map(([membership, ballot]) => [membership, ballot.version])),
    said,
  };
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
