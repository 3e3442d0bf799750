import type { Core } from '@strapi/strapi';
import { addDays } from '../../../shared';
import { inTransaction } from '../store/transaction';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { move } from './move';
import { schedule } from './open-stage';
import { assertPresides } from '../policies/presiding';

/** The chair gives more time. It is the chair's choice, not the one extension of a missed quorum. */
export function extend(strapi: Core.Strapi, reviewId: string, dueOn: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    await assertPresides(strapi, review, by);
    if (dueOn <= today()) refuse('DATE_PASSED', { field: 'dueOn', from: addDays(today(), 1) });
    if (review.dueOn && dueOn <= review.dueOn) refuse('DATE_NOT_LATER', { field: 'dueOn', after: review.dueOn });
    const extended = await move(strapi, review, { event: 'extend', to: 'in-review', by }, { dueOn });
    await schedule(strapi, extended);
    return extended;
  });
}
