import { ballotOf, type Ballots, type Tally } from './tally';
import type { Member } from './electorate';
import type { BallotChoice, MajorityRule } from './vocabulary';

const choicesFor: readonly BallotChoice[] = ['approve', 'approve-with-reservations'];

/**
 * Whether the stage adopts. Everything is compared in integers.
 * Under the simple rule a tie is settled by the chair's own expressed ballot; without one it is no majority.
 */
export function isAdopted(rule: MajorityRule, counted: Tally, eligible: readonly Member[], ballots: Ballots): boolean {
  switch (rule) {
    case 'simple':
      if (counted.for !== counted.against) return counted.for > counted.against;
      return counted.expressed > 0 && chairIsFavourable(eligible, ballots);
    case 'absolute':
      return 2 * counted.for > eligible.length;
    case 'two-thirds':
      return counted.expressed > 0 && 3 * counted.for >= 2 * counted.expressed;
    case 'unanimous':
      return counted.against === 0 && counted.for >= 1;
  }
}

function chairIsFavourable(eligible: readonly Member[], ballots: Ballots): boolean {
  const chair = eligible.find((member) => member.role === 'chair');
  const choice = chair && ballotOf(chair.id, ballots);
  return choice !== undefined && choicesFor.includes(choice);
}
