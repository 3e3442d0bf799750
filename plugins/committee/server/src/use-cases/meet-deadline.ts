import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { ballotOf } from '../../../shared';
import { addressesOf } from '../mails/addresses';
import { send } from '../mails/send';
import { today } from '../store/clock';
import { holdById } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { closeIfDue } from './close-stage';

/** The stage that an appointment was made for. */
export interface Appointment {
  reviewId: number;
  round: number;
  stage: number;
  dueOn: string;
}
export const system: Actor = { kind: 'system', id: null, name: 'Passerelles', email: null };

const stillOpen = (review: ReviewRow, { round, stage, dueOn }: Appointment) =>
  review.state === 'in-review' && review.round === round && review.stage?.position === stage && review.dueOn === dueOn;

/** The deadline has passed. Coming twice, or after the stage closed, changes nothing. */
export function meetDeadline(strapi: Core.Strapi, appointment: Appointment, day = today()): Promise<void> {
  return inTransaction(strapi, async () => {
    const review = await holdById(strapi, appointment.reviewId);
    if (stillOpen(review, appointment) && day > appointment.dueOn) await closeIfDue(strapi, review, 'deadline', system);
  });
}

/** Reminds those who may vote and have not. */
export function remind(strapi: Core.Strapi, appointment: Appointment): Promise<void> {
  return inTransaction(strapi, async () => {
    const review = await holdById(strapi, appointment.reviewId);
    if (!stillOpen(review, appointment)) return;
    const { eligible, stageCase } = await loadStage(strapi, review, 'deadline');
    const late = eligible.filter((elector) => ballotOf(elector.id, stageCase.ballots) === undefined);
    const committee = review.stage?.committee.name ?? '';
    await send(strapi, late, (say) => say.reminder(review.title, committee, appointment.dueOn, addressesOf(review)));
  });
}
