import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import {
  allSettled,
  differences,
  isAllowed,
  refuseAnswer,
  settleReservation,
  settlementsOf,
  type LiftInput,
  type ReservationItem,
} from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { authorOf, editors, send } from '../mails/send';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { loadDocument, type ExaminedDocument } from '../store/documents';
import { noCount } from '../store/record-body';
import { lockReview } from '../store/review-of';
import type { Actor, RecordRow, ReviewRow } from '../store/rows';
import { appendRecord } from './append-record';
import { move } from './move';
import { assertPresides } from '../policies/presiding';
import { versionOf } from './submit';
import { assertPlainText } from './version-read';

/**
 * Who presides confirms that a reservation is lifted, does not keep it, or finds the answer not enough, on the draft that was read (`fingerprint`). With
 * the last one the draft becomes the version vouched for; its difference with the version voted on stays in the history.
 */
export function liftReservation(
  strapi: Core.Strapi,
  reviewId: string,
  reservationId: string,
  { fingerprint, as, word }: LiftInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (!isAllowed('lift-reservation', review.state)) refuse('TRANSITION_REFUSED', { state: review.state });
    const { role } = await assertPresides(strapi, review, by);
    assertPlainText('word', word);
    if (as !== 'lifted' && !word) refuse('COMMENT_REQUIRED', { field: 'word' });
    const items = review.reservations ?? [];
    const item = items.find((candidate) => candidate.id === reservationId) ?? refuse('RESERVATION_NOT_FOUND');
    const draft =
      (await loadDocument(strapi, review.contentUid, review.contentId, 'draft', review.contentLocale)) ??
      refuse('DOCUMENT_NOT_FOUND');
    if (draft.fingerprint !== fingerprint) {
      refuse('CONTENT_CHANGED_SINCE_REVIEW', {
        fields: differences(review.snapshot, draft.snapshot).map(({ field }) => field),
        next: 'read-again',
      });
    }
    if (as === 'insufficient') return askAgain(strapi, review, refuseAnswer(items, item.id, word ?? ''), item.id, by);
    const reservations = settleReservation(items, item.id, { as, at: nowIso(), by: role, word: word ?? undefined });
    const event = as === 'lifted' ? 'lift-reservation' : 'drop-reservation';
    const step = { event, by, reason: [item.text, word].filter(Boolean).join('\n\n') } as const;
    if (!allSettled(reservations))
      return move(strapi, review, { ...step, to: 'reservations-to-lift' }, { reservations });

    const record = await recordLifting(strapi, review, draft, reservations, by);
    const accepted = await move(
      strapi,
      review,
      { ...step, to: 'accepted', withSnapshot: true, recordReference: record.reference },
      {
        ...versionOf(draft),
        previousSnapshot: review.snapshot,
        reservations,
      },
    );
    await send(strapi, await editors(strapi), (say) =>
      say.readyToPublish(accepted.title, addressesOf(strapi, accepted)),
    );
    return accepted;
  });
}

/** Whoever presides says why the answer is not enough; the author answers again. */
async function askAgain(
  strapi: Core.Strapi,
  review: ReviewRow,
  reservations: ReservationItem[],
  id: string,
  by: Actor,
): Promise<ReviewRow> {
  const { text, word = '' } = reservations.find((item) => item.id === id) ?? refuse('RESERVATION_NOT_FOUND');
  const step = { event: 'refuse-answer', to: 'reservations-to-lift', by, reason: `${text}\n\n${word}` } as const;
  const asked = await move(strapi, review, step, { reservations });
  await send(strapi, [authorOf(asked)], (say) =>
    say.answerRefused(asked.title, text, word, addressesOf(strapi, asked)),
  );
  return asked;
}

/** What became of each reservation, what changed since the version voted on, and the fingerprint of the text that will be published. */
function recordLifting(
  strapi: Core.Strapi,
  review: ReviewRow,
  draft: ExaminedDocument,
  reservations: ReservationItem[],
  by: Actor,
): Promise<RecordRow> {
  return appendRecord(strapi, {
    ...noCount,
    kind: 'lifting',
    reviewId: review.id,
    contentUid: review.contentUid,
    contentId: review.contentId,
    title: draft.title,
    slug: draft.slug,
    round: review.round,
    stage: review.stage?.position ?? null,
    committeeSlug: review.stage?.committee.slug ?? null,
    committeeName: review.stage?.committee.name ?? null,
    writtenBy: by,
    reason: null,
    reservations: reservations.map(({ text }) => text),
    settlements: settlementsOf(reservations),
    differences: differences(review.snapshot, draft.snapshot),
    decidedAt: nowIso(),
    fingerprint: draft.fingerprint,
  });
}
