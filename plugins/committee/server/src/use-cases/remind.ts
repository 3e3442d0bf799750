import type { Core } from '@strapi/strapi';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import { lateVoters } from '../policies/late-voters';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { assertPresides } from '../policies/presiding';
import { loadStage } from '../store/stage-case';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';

/** The chair reminds those who have not voted; nobody is reminded twice in a day. */
export function remindByChair(strapi: Core.Strapi, reviewId: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (review.state !== 'in-review') refuse('STAGE_CLOSED', { state: review.state });
    await assertPresides(strapi, review, by);
    const late = await lateVoters(strapi, review, await loadStage(strapi, review, 'chair'));
    if (late.length === 0) refuse('NOBODY_TO_REMIND');
    return remind(strapi, review, late);
  });
}

/** Mails them, and remembers the day. */
export async function remind(
  strapi: Core.Strapi,
  review: ReviewRow,
  late: readonly Elector[],
  day = today(),
): Promise<ReviewRow> {
  const committee = review.stage?.committee.name ?? '';
  const dueOn = review.dueOn as string;
  await send(strapi, late, (say) =>
    say.reminder(review.title, committee, dueOn, dueOn < day, addressesOf(strapi, review)),
  );
  const reminded = { ...review.reminded, ...Object.fromEntries(late.map((elector) => [elector.id, day])) };
  return reviews(strapi).update(review.id, { reminded });
}
