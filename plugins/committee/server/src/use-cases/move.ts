import type { Core } from '@strapi/strapi';
import {
  addDays,
  finalStates,
  isAllowed,
  type RemarkItem,
  type ReservationItem,
  type ReviewEvent,
  type ReviewState,
  type StageOutcome,
} from '../../../shared';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import type { Actor, ReviewRow, TransitionRow } from '../store/rows';
import type { Writable } from '../store/table';
import { reviews, transitions } from '../store/tables';

export interface Step {
  event: ReviewEvent;
  to: ReviewState;
  by: Actor;
  reason?: string | null;
  outcome?: StageOutcome | null;
  recordReference?: string | null;
  /** Kept with the step when it brought a new version. */
  withSnapshot?: boolean;
  /** What the step asks of the author, or the answers that come with it: the review forgets them, its history does not. */
  remarks?: readonly RemarkItem[];
  reservations?: readonly ReservationItem[];
}

export function openKeyOf(review: Pick<ReviewRow, 'contentUid' | 'contentId' | 'contentLocale'>): string {
  return `${review.contentUid}:${review.contentId}:${review.contentLocale ?? ''}`;
}

/** Moves a review that is held by the transaction, and writes the step in its history. */
export async function move(
  strapi: Core.Strapi,
  review: ReviewRow,
  step: Step,
  changes: Partial<ReviewRow> = {},
): Promise<ReviewRow> {
  if (!isAllowed(step.event, review.state)) refuse('TRANSITION_REFUSED', { state: review.state, event: step.event });
  const at = nowIso();
  const openKey = finalStates.includes(step.to) ? null : openKeyOf(review);
  const moved = await reviews(strapi).update(review.id, { ...changes, state: step.to, movedAt: at, openKey });
  // A closing belongs to the stage that was closed, though the next one may be open by now.
  const closed = step.event === 'close-stage' ? review : null;
  await writeStep(
    strapi,
    { ...moved, stage: (closed ?? moved).stage },
    review.state,
    step,
    at,
    closed?.openedOn ?? null,
  );
  return moved;
}

export async function writeStep(
  strapi: Core.Strapi,
  review: ReviewRow,
  fromState: ReviewState | null,
  step: Step,
  at: string,
  openedOn: string | null = null,
): Promise<void> {
  await transitions(strapi).createMany([stepRow(review, fromState, step, at, openedOn)]);
}

type Stepping = Pick<ReviewRow, 'id' | 'round' | 'fingerprint' | 'snapshot'> & Partial<Pick<ReviewRow, 'stage'>>;

/** A step as the history keeps it. */
export const stepRow = (
  review: Stepping,
  fromState: ReviewState | null,
  step: Step,
  at: string,
  openedOn: string | null = null,
): Writable<TransitionRow> => ({
  reviewId: review.id,
  event: step.event,
  fromState,
  toState: step.to,
  at,
  actor: step.by,
  round: review.round,
  stage: review.stage?.position ?? null,
  openedOn,
  dueOn: openedOn && review.stage ? addDays(openedOn, review.stage.votingDays) : null,
  committee: review.stage ? { slug: review.stage.committee.slug, name: review.stage.committee.name } : null,
  outcome: step.outcome ?? null,
  reason: step.reason ?? null,
  fingerprint: review.fingerprint,
  snapshot: step.withSnapshot ? review.snapshot : null,
  recordReference: step.recordReference ?? null,
  remarks: step.remarks ? [...step.remarks] : null,
  reservations: step.reservations ? [...step.reservations] : null,
});
