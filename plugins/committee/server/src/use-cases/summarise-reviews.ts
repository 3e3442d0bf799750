import type { Core } from '@strapi/strapi';
import type { ReviewSummary } from '../../../shared';
import { dutiesOf, isUnheaded } from '../policies/duties';
import { reviewSummary } from '../presenters/review-summary';
import { thisMoment } from '../store/clock';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { electorates, ownBallots, votingSeats, type SummaryRow } from '../store/voting-seats';

/** The lines of a list, as one person may read them. `known`: what was asked already, by review. */
export async function summariseReviews(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  by: Actor,
  known?: ReadonlyMap<number, Elector[]>,
): Promise<ReviewSummary[]> {
  const eligible = known ?? (await electorates(strapi, rows));
  const seats = votingSeats(rows, eligible, by);
  const own = await ownBallots(strapi, rows, seats);
  const duties = await dutiesOf(strapi, rows, eligible, by);
  const now = thisMoment();
  return rows.map((row) =>
    reviewSummary(
      row,
      {
        seat: seats.get(row.id),
        own: own.get(row.id),
        duty: duties.get(row.id),
        unheaded: isUnheaded(row, eligible.get(row.id) ?? []),
      },
      now,
    ),
  );
}

export async function summariseReview(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<ReviewSummary> {
  const [line] = await summariseReviews(strapi, [review], by);
  return line as ReviewSummary;
}
