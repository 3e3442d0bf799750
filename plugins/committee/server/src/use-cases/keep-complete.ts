import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { addDays, closingMoment, defaultReasonHours, presidingAmong } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import type { LoadedStage } from '../rows/stage';
import { nowIso } from '../store/clock';
import type { Actor, OpenStage, ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';

/** The appointment of a stage that waits for its reason. */
export const reasonTopic = 'committee.reason';

/** When the first hours of the day after the due day close what is left. */
export const endOf = (dueOn: string): string => `${addDays(dueOn, 1)}T00:30:00.000Z`;

/**
 * The last ballot does not take the public reason away: the stage waits, complete, until whoever presides confirms or its hours are over.
 * Answers with the review that waits; null where ballots are missing, or nobody is waited for.
 */
export async function keepComplete(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  complete: boolean,
  by: Actor,
): Promise<ReviewRow | null> {
  const stage = review.stage as OpenStage;
  const reasonHours = stage.reasonHours ?? defaultReasonHours;
  const before = review.closesAt && new Date(review.closesAt).toISOString();
  const deadline = endOf(review.dueOn ?? '9999-12-30');
  const closesAt = closingMoment({ complete, closesAt: before, reasonHours, now: nowIso(), deadline });
  if (closesAt === null) {
    if (before) await reviews(strapi).change(review, { closesAt: null });
    return null;
  }
  if (reasonHours === 0) return null;
  if (closesAt === before) return review;
  const waiting = await reviews(strapi).change(review, { closesAt });
  const outbox = serviceOf(strapi, outboxService);
  const due = { reviewId: review.id, round: review.round, stage: stage.position };
  await outbox.append(reasonTopic, `${review.id}:${review.round}:${stage.position}:${closesAt}`, due, {
    notBefore: new Date(closesAt),
  });
  if (before === null) {
    // Who cast the last ballot has the form in front of her.
    const others = presidingAmong(loaded.eligible, review.namedPresiding).filter(
      ({ adminId }) => by.kind !== 'admin' || adminId !== by.id,
    );
    await send(strapi, others, (say) =>
      say.complete(review.title, stage.committee.name, closesAt, addressesOf(strapi, review)),
    );
  }
  return waiting;
}
