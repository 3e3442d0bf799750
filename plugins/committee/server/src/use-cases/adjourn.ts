import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { move } from './move';
import { assertPresides } from '../policies/presiding';
import { loadStage } from '../store/stage-case';
import { tellMembersPutOff, tellPutOff } from './tell-put-off';

/** The chair puts the examination off, with a reason; ballots already cast stay. */
export function adjourn(strapi: Core.Strapi, reviewId: string, reason: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    await assertPresides(strapi, review, by);
    const { eligible } = await loadStage(strapi, review, 'chair');
    const adjourned = await move(
      strapi,
      review,
      { event: 'adjourn', to: 'adjourned', by, reason },
      { dueOn: null, closesAt: null },
    );
    await tellPutOff(strapi, adjourned, reason);
    await tellMembersPutOff(strapi, adjourned, eligible, reason, by);
    return adjourned;
  });
}
