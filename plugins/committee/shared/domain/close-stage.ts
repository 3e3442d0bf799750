import { electorate, type Member } from './electorate';
import { outcomeOf } from './outcome';
import { quorumRequired, type Quorum } from './quorum';
import { tally, type Ballots, type Tallies } from './tally';
import type { ClosingCause, MajorityRule, MissedQuorumRule, StageOutcome } from './vocabulary';

export interface StageRule {
  quorum: Quorum;
  majority: MajorityRule;
  missedQuorum: MissedQuorumRule;
}

/** Everything that the closing of a stage depends on. Times and identities come in as arguments. */
export interface StageCase {
  /** Identity of the actor that owns the document, compared with what members represent. */
  owner: string | null;
  /** Day on which the stage opened. */
  openedOn: string;
  members: readonly Member[];
  /** Ids of the members who declared a recusal. */
  recused: readonly string[];
  ballots: Ballots;
  rule: StageRule;
  /** The deadline was already moved once. */
  extended: boolean;
  closedBy: ClosingCause;
}

/** `wait`: ballots are missing. `extend`: move the deadline. `meeting`: wait for a session. */
export type NextStep = 'wait' | 'extend' | 'meeting';

export type StageClosing = Tallies &
  (
    | { closes: true; outcome: StageOutcome; next?: undefined; error?: undefined }
    | { closes: false; next: NextStep; outcome?: undefined; error?: undefined }
    | { closes: false; error: 'QUORUM_NOT_REACHED'; next?: undefined; outcome?: undefined }
  );

/**
 * Closes a stage, or says why it stays open. A stage closes when all eligible have voted, at the deadline with quorum,
 * or by its chair with quorum; a deadline (or a last ballot) without quorum follows the stage's own rule.
 */
export function closeStage(stage: StageCase): StageClosing {
  const { eligible, recused } = electorate(stage.members, stage.openedOn, stage.owner, stage.recused);
  const counted = tally(eligible, stage.ballots);
  const required = quorumRequired(stage.rule.quorum, eligible.length);
  const quorumReached = eligible.length > 0 && counted.present >= required;
  const { expressed: _, ...numbers } = counted;
  const count: Tallies = {
    ...numbers,
    eligible: eligible.length,
    recused: recused.length,
    quorumRequired: required,
    quorumReached,
  };

  if (eligible.length === 0) return { ...count, closes: true, outcome: 'adjourned' };
  if (stage.closedBy === 'ballot' && counted.present < eligible.length)
    return { ...count, closes: false, next: 'wait' };
  if (!quorumReached) {
    if (stage.closedBy === 'chair') return { ...count, closes: false, error: 'QUORUM_NOT_REACHED' };
    if (stage.rule.missedQuorum === 'meeting') return { ...count, closes: false, next: 'meeting' };
    if (!stage.extended) return { ...count, closes: false, next: 'extend' };
  }
  return { ...count, closes: true, outcome: outcomeOf(stage.rule.majority, counted, eligible, stage.ballots) };
}
