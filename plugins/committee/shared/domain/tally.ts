import type { Member } from './electorate';
import type { BallotChoice } from './vocabulary';

/** Last choice of each member, by member id. */
export type Ballots = Readonly<Record<string, BallotChoice>>;

export interface Tally {
  /** Ballots cast by eligible members, abstentions included. */
  present: number;
  for: number;
  withReservations: number;
  changes: number;
  rejected: number;
  against: number;
  abstained: number;
  expressed: number;
}

/** Counts the ballots of the eligible only: those of strangers and of recused members stay in the history and weigh nothing. */
export function tally(eligible: readonly Member[], ballots: Ballots): Tally {
  const counts: Record<BallotChoice, number> = {
    approve: 0,
    'approve-with-reservations': 0,
    'request-changes': 0,
    reject: 0,
    abstain: 0,
  };
  for (const member of eligible) {
    const choice = ballotOf(member.id, ballots);
    if (choice) counts[choice] += 1;
  }
  const favourable = counts.approve + counts['approve-with-reservations'];
  const against = counts['request-changes'] + counts.reject;
  return {
    present: favourable + against + counts.abstain,
    for: favourable,
    withReservations: counts['approve-with-reservations'],
    changes: counts['request-changes'],
    rejected: counts.reject,
    against,
    abstained: counts.abstain,
    expressed: favourable + against,
  };
}

/** Own properties only, so that a member called `constructor` has not voted. */
export function ballotOf(memberId: string, ballots: Ballots): BallotChoice | undefined {
  return Object.hasOwn(ballots, memberId) ? ballots[memberId] : undefined;
}
