import type { Member } from './electorate';
import type { BallotChoice } from './vocabulary';

/** Last choice of each member, by member id. */
export type Ballots = Readonly<Record<string, BallotChoice>>;

/** The numbers of a stage: the one shape in which they are said, from the rule to the page. */
export interface Tallies {
  /** Who could vote; who stepped aside is not among them. */
  eligible: number;
  recused: number;
  /** Ballots cast by eligible members, abstentions included. */
  present: number;
  /** Those with reservations included. */
  for: number;
  withReservations: number;
  /** `changes` + `rejected`. */
  against: number;
  changes: number;
  rejected: number;
  abstained: number;
  quorumRequired: number;
  quorumReached: boolean;
}

/** What is counted in the ballots alone. `expressed`: for and against. */
export type Tally = Omit<Tallies, 'eligible' | 'recused' | 'quorumRequired' | 'quorumReached'> & { expressed: number };

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
  const inFavour = counts.approve + counts['approve-with-reservations'];
  const against = counts['request-changes'] + counts.reject;
  return {
    present: inFavour + against + counts.abstain,
    for: inFavour,
    withReservations: counts['approve-with-reservations'],
    changes: counts['request-changes'],
    rejected: counts.reject,
    against,
    abstained: counts.abstain,
    expressed: inFavour + against,
  };
}

/** Own properties only, so that a member called `constructor` has not voted. */
export function ballotOf(memberId: string, ballots: Ballots): BallotChoice | undefined {
  return Object.hasOwn(ballots, memberId) ? ballots[memberId] : undefined;
}
