import type { Core } from '@strapi/strapi';
import type { ReviewSummary } from '../../../shared';
import { reviewSummary } from '../presenters/review-summary';
import { thisMoment } from '../store/clock';
import type { Actor, ReviewRow } from '../store/rows';
import { ownBallots, votingSeats, type SummaryRow } from '../store/voting-seats';

/** The lines of a list, as one person may read them. */
export async function summariseReviews(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  by: Actor,
): Promise<ReviewSummary[]> {
  const seats = await votingSeats(strapi, rows, by);
  const own = await ownBallots(strapi, rows, seats);
  const now = thisMoment();
  return rows.map((row) => reviewSummary(row, { seat: seats.get(row.id), own: own.get(row.id) }, now));
}

export async function summariseReview(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<ReviewSummary> {
  const [line] = await summariseReviews(strapi, [review], by);
  return line as ReviewSummary;
}
