import type { Core } from '@strapi/strapi';
import type { ItemEdit, ReasonDraftInput } from '../../../shared';
import { refuse } from '../refusal';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { assertPresides } from '../policies/presiding';
import { assertPlainText, assertStillRead } from './version-read';

/**
 * The chair writes the public reason, and what is asked of the association, before the decision: the deadline, or the hours of a
 * complete stage, may come without the chair.
 */
export function draftReason(
  strapi: Core.Strapi,
  reviewId: string,
  { reason, items, ...read }: ReasonDraftInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    assertStillRead(review, read);
    await assertPresides(strapi, review, by);
    assertPlainText('reason', reason);
    if (items) assertEdits(items);
    const closingEdits = items ?? review.closingEdits;
    return reviews(strapi).update(review.id, { draftReason: reason || null, closingEdits });
  });
}

/** @throws TEXT_TOO_LONG, MARKUP_REFUSED, COMMENT_REQUIRED for a reservation that is dropped without a word */
export function assertEdits(items: readonly ItemEdit[]): void {
  for (const { text, kept, word } of items) {
    assertPlainText('text', text);
    assertPlainText('word', word);
    if (!kept && !word) refuse('COMMENT_REQUIRED', { field: 'word' });
  }
}
