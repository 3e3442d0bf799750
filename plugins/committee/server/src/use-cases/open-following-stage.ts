import type { Core } from '@strapi/strapi';
import { addressesOf } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { carriedReservations, type ReservationItem } from '../../../shared';
import type { OpenStage, ReviewRow } from '../store/rows';
import { stageAfter } from '../store/workflow-of';
import { move, type Step } from './move';
import { openStage } from './open-stage';
import { tellNobodyCanVote } from './tell-put-off';

/**
 * Passes the document on to the next stage. Where nobody there can vote, the review waits, adjourned, at that stage:
 * the vote that closed this one is not lost, and the editors are told what to mend. The reservations of an opinion travel with it.
 */
export async function openFollowingStage(
  strapi: Core.Strapi,
  review: ReviewRow,
  step: Omit<Step, 'to'>,
  reservations: ReservationItem[],
): Promise<ReviewRow> {
  const passed = review.stage as OpenStage;
  const stage = await stageAfter(strapi, { ...review, stage: passed });
  const opened = await openStage(strapi, review, stage, { ...step, reservations, changes: { reservations } });
  if (opened) {
    await send(strapi, [authorOf(review)], (say) =>
      say.opinionGiven(
        review.title,
        passed.committee.name,
        carriedReservations(reservations).map(({ text }) => text),
        addressesOf(strapi, review),
      ),
    );
    return opened;
  }
  const waiting = await move(
    strapi,
    review,
    { ...step, to: 'adjourned', reservations },
    { stage, electorate: [], dueOn: null, reservations },
  );
  await tellNobodyCanVote(strapi, waiting);
  return waiting;
}
