import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { isAllowed } from '../../../shared';
import { refuse } from '../refusal';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { firstStage, openStage } from './open-stage';

/** The dossier is complete: the first committee is asked. The editor is told when nobody there could vote. */
export function acceptAdmissibility(strapi: Core.Strapi, reviewId: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (!isAllowed('accept-admissibility', review.state)) refuse('TRANSITION_REFUSED', { state: review.state });
    return (
      (await openStage(strapi, review, await firstStage(strapi, review), { event: 'accept-admissibility', by })) ??
      refuse('NO_ELIGIBLE_VOTER')
    );
  });
}
