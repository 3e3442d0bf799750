import { isAdopted } from './majority';
import type { Ballots, Tally } from './tally';
import type { Member } from './electorate';
import type { MajorityRule, StageOutcome } from './vocabulary';

/**
 * What a counted stage decides. Nobody expressed: nothing is decided, the stage is adjourned.
 * Not adopted with nobody against: the majority was missed by absences, adjourned as well.
 */
export function outcomeOf(
  rule: MajorityRule,
  counted: Tally,
  eligible: readonly Member[],
  ballots: Ballots,
): StageOutcome {
  if (counted.expressed === 0) return 'adjourned';
  if (isAdopted(rule, counted, eligible, ballots)) {
    return counted.withReservations > 0 ? 'approved-with-reservations' : 'approved';
  }
  if (counted.against === 0) return 'adjourned';
  return counted.changes >= counted.rejected ? 'changes-requested' : 'rejected';
}
