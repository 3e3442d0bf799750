import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { allSettled, differences, isAllowed, settleReservation } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { editors, send } from '../mails/send';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { loadDocument } from '../store/documents';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { move } from './move';
import { assertPresides } from '../policies/presiding';
import { versionOf } from './submit';

/**
 * The chair confirms that a reservation is lifted, or does not keep it, on the draft that was read (`fingerprint`). With
 * the last one the draft becomes the version vouched for; its difference with the version voted on stays in the history.
 */
export function liftReservation(
  strapi: Core.Strapi,
  reviewId: string,
  reservationId: string,
  { fingerprint, as = 'lifted' }: { fingerprint: string; as?: 'lifted' | 'dropped' },
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (!isAllowed('lift-reservation', review.state)) refuse('TRANSITION_REFUSED', { state: review.state });
    await assertPresides(strapi, review, by);
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
    const reservations = settleReservation(items, item.id, as, nowIso());
    const step = { event: 'lift-reservation', by, reason: item.text } as const;
    if (!allSettled(reservations))
      return move(strapi, review, { ...step, to: 'reservations-to-lift' }, { reservations });

    const accepted = await move(
      strapi,
      review,
      { ...step, to: 'accepted', withSnapshot: true },
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
