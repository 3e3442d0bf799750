import type { Core } from '@strapi/strapi';
import { nowIso, today } from '../store/clock';
import { withLease } from '../store/leases';
import type { ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { isReasonDue, isReminderDue, meetDeadline, meetReason, meetReminder, type Appointment } from './meet-deadline';
import { remindSessions } from './remind-sessions';

/** Longer than any sweep takes, shorter than the hour until the next one. */
const leaseMs = 10 * 60_000;

/**
 * Meets what the days say is due, whatever became of the appointments in the outbox: lost with a restored database, kept too
 * early because the clock was set back, late because nothing ran. It looks at the reviews themselves, and each is met once.
 * @returns false when another process is at it.
 */
export function sweepDeadlines(strapi: Core.Strapi, day = today(), now = nowIso()): Promise<boolean> {
  return withLease(strapi, 'deadlines', leaseMs, async () => {
    const select = ['id', 'round', 'stage', 'dueOn', 'deadlineMet', 'reminderMet', 'closesAt'];
    const open = await reviews(strapi).findMany({ state: 'in-review', dueOn: { $notNull: true } }, { select });
    for (const review of open) await meet(strapi, review, day, now);
    await remindSessions(strapi, day);
  });
}

/** One review that cannot be met does not keep the others waiting. */
async function meet(strapi: Core.Strapi, review: ReviewRow, day: string, now: string): Promise<void> {
  const { id, round, stage, dueOn } = review;
  if (!stage || !dueOn) return;
  const due: Appointment = { reviewId: id, round, stage: stage.position, dueOn };
  try {
    if (isReasonDue(review.closesAt, now)) await meetReason(strapi, due, now);
    else if (day > dueOn && review.deadlineMet !== dueOn) await meetDeadline(strapi, due, day);
    else if (isReminderDue(review, day)) await meetReminder(strapi, due, day);
  } catch (error) {
    strapi.log.error(`[committee] the deadline of review ${id} could not be met: ${String(error)}`);
  }
}
