import { daysBetween } from './days';
import { stageOutcomes, stagePowers, type StageOutcome, type StagePower } from './vocabulary';

/** A stage that a committee closed. Days are those of the calendar where it sits, `2026-03-12`; null when not known. */
export interface Closing {
  /** When the author last sent the version that was voted on. */
  submittedOn: string | null;
  openedOn: string | null;
  /** Last day of the voting time first announced, whatever was added to it since. */
  dueOn: string | null;
  closedOn: string;
  power: StagePower;
  outcome: StageOutcome;
  eligible: number;
  present: number;
}

/** A middle value, and over how many values. */
export interface Middle {
  /** Days; a half when two values share the middle. */
  median: number;
  of: number;
}

export interface CommitteeFigures {
  /** Stages closed, adjourned ones included. */
  closings: number;
  /** Days from the sending of the version voted on to its closing. Adjourned stages settled nothing and are left out. */
  fromSubmission: Middle | null;
  /** Days from the opening of the vote (the last one, where it was reopened) to its closing. Without adjourned stages. */
  fromOpening: Middle | null;
  /** Ballots over voters, summed over all closings: a large vote weighs more than a small one. Null without any voter. */
  participation: { present: number; eligible: number } | null;
  /**
   * Of the stages that settled something and whose time is known, those closed within the voting time first announced.
   * A day after its last day counts as within: that is when the deadline itself closes a stage.
   */
  withinTime: { within: number; of: number } | null;
  /** What came out, opinions and decisions apart; nothing that did not happen. */
  outcomes: { power: StagePower; outcome: StageOutcome; count: number }[];
  /** Records of every kind by year of decision, from the first year to the last; 0 for a year without any. */
  recordsPerYear: { year: number; count: number }[];
}

/** What a committee's closings and records add up to. `years`: the year of each of its records, in any order. */
export function committeeFigures(closings: readonly Closing[], years: readonly number[]): CommitteeFigures {
  const settled = closings.filter(({ outcome }) => outcome !== 'adjourned');
  const eligible = sum(closings.map((closing) => closing.eligible));
  const timed = settled.flatMap(({ dueOn, closedOn }) => (dueOn === null ? [] : [daysBetween(dueOn, closedOn)]));
  return {
    closings: closings.length,
    fromSubmission: middleOf(
      settled.map(({ submittedOn, closedOn }) => submittedOn && daysBetween(submittedOn, closedOn)),
    ),
    fromOpening: middleOf(settled.map(({ openedOn, closedOn }) => openedOn && daysBetween(openedOn, closedOn))),
    participation: eligible === 0 ? null : { present: sum(closings.map((closing) => closing.present)), eligible },
    withinTime: timed.length === 0 ? null : { within: timed.filter((late) => late <= 1).length, of: timed.length },
    outcomes: outcomesOf(closings),
    recordsPerYear: perYear(years),
  };
}

/** The median: the middle value, or halfway between the two in the middle. Null without values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function middleOf(values: readonly (number | string | null)[]): Middle | null {
  const known = values.filter((value): value is number => typeof value === 'number');
  const middle = median(known);
  return middle === null ? null : { median: middle, of: known.length };
}

function outcomesOf(closings: readonly Closing[]): CommitteeFigures['outcomes'] {
  return stagePowers.flatMap((power) =>
    stageOutcomes.flatMap((outcome) => {
      const count = closings.filter((closing) => closing.power === power && closing.outcome === outcome).length;
      return count === 0 ? [] : [{ power, outcome, count }];
    }),
  );
}

function perYear(years: readonly number[]): CommitteeFigures['recordsPerYear'] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
