import type { ReviewState, StageOutcome, StagePower } from './vocabulary';

export const reviewEvents = [
  'submit',
  'accept-admissibility',
  'send-back',
  'close-stage',
  'extend',
  'name-presiding',
  'supersede',
  'adjourn',
  'reopen',
  'answer-reservations',
  'lift-reservation',
  'drop-reservation',
  'refuse-answer',
  'withdraw',
  'publish',
  'correct',
  'unpublish',
  'admit-historical',
] as const;
export type ReviewEvent = (typeof reviewEvents)[number];

/** In which states each event may happen. What the event leads to is decided by the use-case's own rule. */
const allowed: Readonly<Record<ReviewEvent, readonly ReviewState[]>> = {
  submit: ['changes-requested', 'accepted'],
  'accept-admissibility': ['admissibility'],
  'send-back': ['admissibility'],
  'close-stage': ['in-review'],
  extend: ['in-review'],
  'name-presiding': ['in-review'],
  supersede: ['in-review', 'adjourned'],
  adjourn: ['in-review'],
  reopen: ['adjourned'],
  // Those of an opinion are answered while the committee that decides reads them.
  'answer-reservations': ['in-review', 'adjourned', 'reservations-to-lift'],
  'lift-reservation': ['reservations-to-lift'],
  'drop-reservation': ['reservations-to-lift'],
  'refuse-answer': ['reservations-to-lift'],
  withdraw: ['admissibility', 'in-review', 'adjourned', 'changes-requested', 'reservations-to-lift', 'accepted'],
  publish: ['accepted', 'published'],
  correct: ['published'],
  unpublish: ['published', 'accepted'],
  // A document decided elsewhere enters without a vote, whatever an unfinished review of it was doing here.
  'admit-historical': ['admissibility', 'changes-requested', 'accepted'],
};

export function isAllowed(event: ReviewEvent, state: ReviewState): boolean {
  return allowed[event].includes(state);
}

/** Where a closed stage leads. */
export type AfterStage = { state: ReviewState; opensNextStage: boolean };

/**
 * An opinion passes its result on to the next stage whatever it is, and stops the way only by requesting changes;
 * a decision settles. The last stage decides, whatever its power was said to be.
 */
export function afterStage(power: StagePower, outcome: StageOutcome, isLast: boolean): AfterStage {
  if (outcome === 'changes-requested') return { state: 'changes-requested', opensNextStage: false };
  if (power === 'opinion' && !isLast) return { state: 'in-review', opensNextStage: true };
  switch (outcome) {
    case 'approved':
      return isLast ? { state: 'accepted', opensNextStage: false } : { state: 'in-review', opensNextStage: true };
    case 'approved-with-reservations':
      // Reservations of a decision that another stage follows are lifted before that stage is bothered.
      return { state: 'reservations-to-lift', opensNextStage: false };
    case 'rejected':
      return { state: 'rejected', opensNextStage: false };
    case 'adjourned':
      return { state: 'adjourned', opensNextStage: false };
  }
}

/** The stage's number of days from its opening: `2026-03-02` + 14 → `2026-03-16`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
