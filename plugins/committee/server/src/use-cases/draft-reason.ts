import type { Core } from '@strapi/strapi';
import type { ReasonDraftInput } from '../../../shared';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { assertPresides } from '../policies/presiding';
import { assertPlainText, assertStillRead } from './version-read';

/** The chair writes the public reason before the decision: the last ballot or the deadline may come without the chair. */
export function draftReason(
  strapi: Core.Strapi,
  reviewId: string,
  input: ReasonDraftInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    assertStillRead(review, input);
    await assertPresides(strapi, review, by);
    assertPlainText('reason', input.reason);
    return reviews(strapi).update(review.id, { draftReason: input.reason || null });
  });
}
