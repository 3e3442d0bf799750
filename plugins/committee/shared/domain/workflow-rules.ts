import type { Quorum } from './quorum';
import type { StagePower } from './vocabulary';

/** What the rules of a workflow look at in a stage that somebody writes. */
export interface StageDraft {
  power: StagePower;
  quorum: Quorum;
  votingDays: number;
  reminderDays: number;
}
export interface StageProblem {
  /** Field of the stage, as in the contract. */
  path: string[];
  message: 'LAST_STAGE_DECIDES' | 'SHARE_UP_TO_1' | 'REMINDER_BEFORE_DEADLINE';
}

/** What no single field shows: the last stage decides, a share is at most the whole, a reminder comes before its deadline. */
export function stageProblems(stages: readonly StageDraft[]): StageProblem[] {
  return stages.flatMap((stage, index) => {
    const at = (field: string) => ['stages', String(index), field];
    const found: [StageProblem, boolean][] = [
      [{ path: at('power'), message: 'LAST_STAGE_DECIDES' }, index === stages.length - 1 && stage.power !== 'decision'],
      [
        { path: at('quorum'), message: 'SHARE_UP_TO_1' },
        'share' in stage.quorum && stage.quorum.share.n > stage.quorum.share.d,
      ],
      [{ path: at('reminderDays'), message: 'REMINDER_BEFORE_DEADLINE' }, stage.reminderDays >= stage.votingDays],
    ];
    return found.filter(([, holds]) => holds).map(([problem]) => problem);
  });
}

export const stageWarnings = ['QUORUM_OVER_VOTERS', 'NO_VOTER'] as const;
export type StageWarning = (typeof stageWarnings)[number];

/** `voters`: how many people of the stage's committee may vote today. */
export function warningsOfStage(quorum: Quorum, voters: number): StageWarning[] {
  if (voters === 0) return ['NO_VOTER'];
  return 'count' in quorum && quorum.count > voters ? ['QUORUM_OVER_VOTERS'] : [];
}

/** Where a review goes on: which stage of the workflow as it is now, and how it counts for this review. */
export interface Place {
  index: number;
  position: number;
  count: number;
}

/**
 * The stage after the one that a review has just passed, when the workflow may have changed meanwhile: it follows the
 * stage passed where that still stands, else the place that it had. Past the end the last stage is asked, since something
 * must decide. The positions of a review only grow: ballots and records are told apart by them.
 */
export function nextPlace(ids: readonly string[], passed: { id?: string; position: number }): Place {
  const found = passed.id === undefined ? -1 : ids.indexOf(passed.id);
  const index = Math.min(found === -1 ? passed.position : found + 1, ids.length - 1);
  const position = passed.position + 1;
  return { index, position, count: position + ids.length - 1 - index };
}
