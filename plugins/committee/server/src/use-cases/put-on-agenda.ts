import type { Core } from '@strapi/strapi';
import type { AgendaInput } from '../../../shared';
import { waitsFor } from '../policies/session-actions';
import { refuse } from '../refusal';
import type { Actor, SessionRow } from '../store/rows';
import { reviews, sessions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { holdPlanned } from './hold-planned';

/** Puts a review that waits for this committee on the agenda, or takes one off. Doing it twice changes nothing. */
export function putOnAgenda(
  strapi: Core.Strapi,
  id: string,
  { review: reviewId, on }: AgendaInput,
  by: Actor,
): Promise<SessionRow> {
  return inTransaction(strapi, async () => {
    const session = await holdPlanned(strapi, id, by);
    if (on) {
      const review = (await reviews(strapi).findOne({ documentId: reviewId })) ?? refuse('REVIEW_NOT_FOUND');
      if (!waitsFor(review, session.committeeSlug)) refuse('NOT_FOR_AGENDA', { state: review.state });
    }
    const others = session.agenda.filter((entry) => entry !== reviewId);
    const agenda =
      on && !session.agenda.includes(reviewId) ? [...session.agenda, reviewId] : on ? session.agenda : others;
    return sessions(strapi).update(session.id, { agenda });
  });
}
