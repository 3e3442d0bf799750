import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { addDays, closeStage, isComplete, type CloseInput, type ClosingCause, type ItemEdit } from '../../../shared';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, OpenStage, ReviewRow } from '../store/rows';
import { assertPresides } from '../policies/presiding';
import { seenOf } from '../rows/closing';
import type { LoadedStage } from '../rows/stage';
import { loadStage } from '../store/stage-case';
import { reviews } from '../store/tables';
import { assertEdits } from './draft-reason';
import { keepComplete } from './keep-complete';
import { move } from './move';
import { schedule } from './open-stage';
import { settle } from './settle-stage';
import { tellMissedQuorum } from './tell-decided';
import { assertPlainText, assertStillRead } from './version-read';

/** The chair closes the stage, with the public reason of the decision and what is asked of the association. */
export function closeByChair(
  strapi: Core.Strapi,
  reviewId: string,
  { reason, items, seen, round, stage }: CloseInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    assertStillRead(review, { round: round ?? review.round, stage: stage ?? review.stage?.position ?? 0 });
    await assertPresides(strapi, review, by);
    assertPlainText('reason', reason);
    if (items) assertEdits(items);
    if (seen && seen !== seenOf(review, await loadStage(strapi, review, 'chair'))) refuse('BALLOTS_CHANGED');
    // A complete stage was closed by its last ballot, also where a quorum that was missed no longer holds it: it only waits for this.
    return closeIfDue(strapi, review, review.closesAt ? 'ballot' : 'chair', by, {
      reason,
      edits: items,
      confirmed: true,
    });
  });
}

export interface ClosingWords {
  /** Null: the one drafted, if any. */
  reason?: string | null;
  /** Undefined: those drafted. */
  edits?: readonly ItemEdit[];
  day?: string;
  /** Whoever presides confirms, or was waited for long enough: a complete stage closes. */
  confirmed?: boolean;
  /** The stage as it was just read; else it is read now. */
  loaded?: LoadedStage;
}

/**
 * Asks the rule whether the stage closes, and does what it answers. The review is held by the transaction and its state
 * was read after that, so that two ballots, the deadline and the chair at the same moment make one record.
 */
export async function closeIfDue(
  strapi: Core.Strapi,
  review: ReviewRow,
  cause: ClosingCause,
  by: Actor,
  { reason = null, edits, day = today(), confirmed = false, loaded: read }: ClosingWords = {},
): Promise<ReviewRow> {
  const loaded = read ?? (await loadStage(strapi, review, cause));
  const closing = closeStage(loaded.stageCase);
  if (closing.error) return refuse(closing.error, { present: closing.present, quorumRequired: closing.quorumRequired });
  if (cause === 'ballot' && !confirmed) {
    const waiting = await keepComplete(strapi, review, loaded, isComplete(closing), by);
    if (waiting) return waiting;
  }
  if (closing.closes)
    return settle(strapi, review, loaded, closing, by, {
      reason: reason || review.draftReason,
      edits: edits ?? review.closingEdits ?? [],
    });
  if (closing.next === 'extend') return extendOnce(strapi, review, by, day);
  if (closing.next === 'meeting' && cause === 'deadline') return waitForSession(strapi, review);
  return review;
}

/** The deadline passed and changes nothing more: the review stays open to the votes of the session that is waited for. */
async function waitForSession(strapi: Core.Strapi, review: ReviewRow): Promise<ReviewRow> {
  await tellMissedQuorum(strapi, review);
  return reviews(strapi).update(review.id, { deadlineMet: review.dueOn });
}

async function extendOnce(strapi: Core.Strapi, review: ReviewRow, by: Actor, day: string): Promise<ReviewRow> {
  const stage = review.stage as OpenStage;
  const later = addDays(day, stage.votingDays);
  const dueOn = review.dueOn && review.dueOn > later ? review.dueOn : later;
  const extended = await move(strapi, review, { event: 'extend', to: 'in-review', by }, { dueOn, extended: true });
  await schedule(strapi, extended);
  await tellMissedQuorum(strapi, extended);
  return extended;
}
