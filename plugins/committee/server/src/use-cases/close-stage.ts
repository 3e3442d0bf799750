import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import {
  addDays,
  afterStage,
  carriedReservations,
  closeStage,
  outcomeWithCarried,
  reservationsOf,
  sessionLine,
  type CloseInput,
  type ClosingCause,
  type RemarkItem,
  type ReservationItem,
  type StageClosing,
} from '../../../shared';
import { refuse } from '../refusal';
import { nowIso, today } from '../store/clock';
import { lockReview } from '../store/review-of';
import { heldSession } from '../store/sessions';
import type { Actor, BallotRow, OpenStage, ReviewRow } from '../store/rows';
import { assertPresides } from '../policies/presiding';
import type { LoadedStage } from '../rows/stage';
import { loadStage } from '../store/stage-case';
import { storedTallies } from '../rows/tallies';
import { reviews, transitions } from '../store/tables';
import { appendRecord } from './append-record';
import { move } from './move';
import { schedule } from './open-stage';
import { openFollowingStage } from './open-following-stage';
import { tellDecided, tellMissedQuorum } from './tell-decided';
import { assertPlainText, assertStillRead } from './version-read';

/** The chair closes the stage, with the public reason of the decision. */
export function closeByChair(
  strapi: Core.Strapi,
  reviewId: string,
  { reason, round, stage }: CloseInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    assertStillRead(review, { round: round ?? review.round, stage: stage ?? review.stage?.position ?? 0 });
    await assertPresides(strapi, review, by);
    assertPlainText('reason', reason);
    return closeIfDue(strapi, review, 'chair', by, reason);
  });
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
  reason: string | null = null,
  day = today(),
): Promise<ReviewRow> {
  const loaded = await loadStage(strapi, review, cause);
  const closing = closeStage(loaded.stageCase);
  if (closing.error) return refuse(closing.error, { present: closing.present, quorumRequired: closing.quorumRequired });
  if (closing.closes) return settle(strapi, review, loaded, closing, by, reason || review.draftReason);
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

async function settle(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  closing: StageClosing & { closes: true },
  by: Actor,
  reason: string | null,
): Promise<ReviewRow> {
  const stage = review.stage as OpenStage;
  const isLast = stage.position === stage.count;
  const counted = loaded.eligible.flatMap((elector) => loaded.last.get(elector.id) ?? []);
  const carried = carriedReservations(review.reservations);
  const settles = isLast || stage.power === 'decision';
  const outcome = settles ? outcomeWithCarried(closing.outcome, carried) : closing.outcome;
  const own =
    closing.outcome === 'approved-with-reservations'
      ? reservationsOf(
          counted.map((ballot) => ({ id: ballot.documentId, choice: ballot.choice, comment: ballot.comment })),
        )
      : [];
  const session = loaded.stageCase.closedBy === 'deadline' ? null : await heldSession(strapi, review);
  const record = await appendRecord(strapi, {
    kind: 'decision',
    closingKey: `${review.id}:${review.round}:${stage.position}:${await adjournments(strapi, review)}`,
    reviewId: review.id,
    contentUid: review.contentUid,
    contentId: review.contentId,
    title: review.title,
    slug: review.slug,
    round: review.round,
    stage: stage.position,
    committeeSlug: stage.committee.slug,
    committeeName: stage.committee.name,
    session: session && sessionLine({ date: session.heldOn, place: session.place }),
    power: stage.power,
    outcome,
    ...storedTallies(closing),
    majority: stage.majority,
    reservations: (settles && outcome === 'approved-with-reservations' ? [...carried, ...own] : own).map(
      (item) => item.text,
    ),
    reason,
    operator: null,
    writtenBy: null,
    differences: [],
    settlements: null,
    corrects: null,
    decidedAt: nowIso(),
    fingerprint: review.fingerprint,
  });
  const asker = { record: record.reference, committee: stage.committee.name };
  const reservations = [...carried, ...own.map((item) => ({ ...item, ...asker }))];
  const after = afterStage(stage.power, outcome, isLast);
  const step = {
    event: 'close-stage',
    by,
    outcome,
    reason,
    recordReference: record.reference,
  } as const;
  const remarks =
    outcome === 'changes-requested' || outcome === 'rejected'
      ? [...carried.map(remarkOfReservation), ...remarksOf(counted)]
      : [];
  if (after.opensNextStage) return openFollowingStage(strapi, review, step, reservations);
  // Adjourned, they wait with the stage.
  const asked = {
    remarks,
    reservations: after.state === 'adjourned' ? carried : outcome === 'approved-with-reservations' ? reservations : [],
  };
  const moved = await move(
    strapi,
    review,
    { ...step, to: after.state, ...asked },
    { ...asked, dueOn: null, draftReason: null, answerDrafts: {} },
  );
  await tellDecided(strapi, moved, outcome, remarks, reason);
  return moved;
}

/** A stage that was adjourned and reopened closes again: each closing has its own key. */
async function adjournments(strapi: Core.Strapi, review: ReviewRow): Promise<number> {
  return transitions(strapi).count({ reviewId: review.id, round: review.round, event: 'reopen' });
}

/** A reservation of the opinion before, where the stage that decides asks for changes: the author answers it with the rest. */
function remarkOfReservation({ id, text }: ReservationItem): RemarkItem {
  return { id, field: null, reason: null, comment: text, answer: null };
}

/** What was asked for, without who asked. */
function remarksOf(counted: readonly BallotRow[]): RemarkItem[] {
  return counted
    .filter((ballot) => (ballot.choice === 'request-changes' || ballot.choice === 'reject') && ballot.comment)
    .map((ballot) => ({
      id: ballot.documentId,
      field: null,
      reason: null,
      comment: ballot.comment ?? '',
      answer: null,
    }));
}
