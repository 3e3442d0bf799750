import type { Core } from '@strapi/strapi';
import { addDays } from '../../../shared';
import { nowIso, today } from '../store/clock';
import { lockReviewById } from '../store/review-of';
import type { ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { systemActor } from '../store/system-actor';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { closeIfDue } from './close-stage';
import { remind } from './remind';
import { lateVoters } from '../policies/late-voters';

/** The stage that an appointment was made for. */
export interface Appointment {
  reviewId: number;
  round: number;
  stage: number;
  dueOn: string;
}

const stillOpen = (review: ReviewRow, { round, stage, dueOn }: Appointment) =>
  review.state === 'in-review' && review.round === round && review.stage?.position === stage && review.dueOn === dueOn;

/** The deadline has passed. Coming too early, twice, or after the stage closed, changes nothing. */
export function meetDeadline(strapi: Core.Strapi, appointment: Appointment, day = today()): Promise<void> {
  return inTransaction(strapi, async () => {
    const review = await lockReviewById(strapi, appointment.reviewId);
    const isMet = review.deadlineMet === appointment.dueOn;
    if (stillOpen(review, appointment) && day > appointment.dueOn && !isMet)
      await closeIfDue(strapi, review, 'deadline', systemActor(strapi), { day });
  });
}

/** The hours of a complete stage are over: it closes without whoever presides. Too early, or once ballots are missing again, changes nothing. */
export function meetReason(
  strapi: Core.Strapi,
  { reviewId, round, stage }: Pick<Appointment, 'reviewId' | 'round' | 'stage'>,
  now = nowIso(),
): Promise<void> {
  return inTransaction(strapi, async () => {
    const review = await lockReviewById(strapi, reviewId);
    const { closesAt, dueOn } = review;
    if (!dueOn || !stillOpen(review, { reviewId, round, stage, dueOn }) || !isReasonDue(closesAt, now)) return;
    await closeIfDue(strapi, review, 'ballot', systemActor(strapi), { confirmed: true });
  });
}

export const isReasonDue = (closesAt: string | null, now: string): boolean =>
  closesAt !== null && new Date(closesAt).toISOString() <= now;

/** Reminds those who may vote and have not, once for a deadline. */
export function meetReminder(strapi: Core.Strapi, appointment: Appointment, day = today()): Promise<void> {
  return inTransaction(strapi, async () => {
    const review = await lockReviewById(strapi, appointment.reviewId);
    if (!stillOpen(review, appointment) || !isReminderDue(review, day)) return;
    const late = await lateVoters(strapi, review, await loadStage(strapi, review, 'deadline'), { day });
    const reminded = late.length > 0 ? await remind(strapi, review, late, day) : review;
    await reviews(strapi).update(reminded.id, { reminderMet: appointment.dueOn });
  });
}

/** From the stage's reminder day to its due day, until it went out for that due day. */
export function isReminderDue(review: Pick<ReviewRow, 'stage' | 'dueOn' | 'reminderMet'>, day: string): boolean {
  const { stage, dueOn } = review;
  if (!stage || !dueOn || stage.reminderDays === 0 || review.reminderMet === dueOn) return false;
  return day >= addDays(dueOn, -stage.reminderDays) && day <= dueOn;
}
