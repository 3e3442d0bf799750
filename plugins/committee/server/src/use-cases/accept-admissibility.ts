import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { isAllowed } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { refuse } from '../refusal';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { firstStage, openStage } from './open-stage';

/** The dossier is complete: the first committee is asked, and the author told. The editor is told when nobody there could vote. */
export function acceptAdmissibility(strapi: Core.Strapi, reviewId: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (!isAllowed('accept-admissibility', review.state)) refuse('TRANSITION_REFUSED', { state: review.state });
    const opened =
      (await openStage(strapi, review, await firstStage(strapi, review), { event: 'accept-admissibility', by })) ??
      refuse('NO_ELIGIBLE_VOTER');
    await send(strapi, [authorOf(opened)], (say) =>
      say.admissible(opened.title, opened.stage?.committee.name ?? '', opened.dueOn ?? '', addressesOf(strapi, opened)),
    );
    return opened;
  });
}
