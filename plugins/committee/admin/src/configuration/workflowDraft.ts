import { defaultReasonHours, type StageConfiguration, type WorkflowConfiguration } from '../../../shared';
import { wholeOf } from './whole';

/** A stage while it is written; `key` tells it apart from the others whatever its place. */
export type StageDraft = Omit<
  StageConfiguration,
  'id' | 'quorum' | 'votingDays' | 'reminderDays' | 'reasonHours' | 'committee' | 'warnings'
> & {
  key: number;
  id: string | null;
  committee: string;
  quorumAs: 'count' | 'share';
  count: string;
  n: string;
  d: string;
  votingDays: string;
  reminderDays: string;
  reasonHours: string;
};

export function stageDraft({ warnings: _shown, quorum, ...stage }: StageConfiguration, key: number): StageDraft {
  const asShare = 'share' in quorum;
  return {
    ...stage,
    key,
    committee: stage.committee ?? '',
    quorumAs: asShare ? 'share' : 'count',
    count: asShare ? '' : String(quorum.count),
    n: asShare ? String(quorum.share.n) : '1',
    d: asShare ? String(quorum.share.d) : '2',
    votingDays: String(stage.votingDays),
    reminderDays: String(stage.reminderDays),
    reasonHours: String(stage.reasonHours),
  };
}

export const blankStage = (key: number): StageDraft => ({
  key,
  id: null,
  name: '',
  committee: '',
  power: 'opinion',
  quorumAs: 'share',
  count: '',
  n: '1',
  d: '2',
  majority: 'simple',
  votingDays: '14',
  reminderDays: '3',
  reasonHours: String(defaultReasonHours),
  missedQuorum: 'extend',
  ballotVisibility: 'after-own-ballot',
});

/** The last stage decides: its power is not a choice. */
export const powerAt = (stages: readonly StageDraft[], index: number) =>
  index === stages.length - 1 ? 'decision' : (stages[index]?.power ?? 'opinion');

export function quorumOf({ quorumAs, count, n, d }: StageDraft) {
  return quorumAs === 'count' ? { count: wholeOf(count) } : { share: { n: wholeOf(n), d: wholeOf(d) } };
}

export function workflowBody(
  name: string,
  { revision }: Pick<WorkflowConfiguration, 'revision'>,
  stages: readonly StageDraft[],
) {
  return {
    name,
    revision,
    stages: stages.map(({ key: _key, quorumAs: _as, count: _count, n: _n, d: _d, ...stage }, index) => ({
      ...stage,
      power: powerAt(stages, index),
      quorum: quorumOf(stages[index] as StageDraft),
      votingDays: wholeOf(stage.votingDays),
      reminderDays: wholeOf(stage.reminderDays),
      reasonHours: wholeOf(stage.reasonHours),
    })),
  };
}

/** The same list with one stage a place further up (`-1`) or down (`1`). */
export function moved(stages: readonly StageDraft[], index: number, by: -1 | 1): StageDraft[] {
  const list = [...stages];
  const [stage] = list.splice(index, 1);
  if (stage) list.splice(index + by, 0, stage);
  return list;
}
