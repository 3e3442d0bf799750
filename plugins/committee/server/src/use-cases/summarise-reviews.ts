import type { Core } from '@strapi/strapi';
import type { PresidingDuty, ReviewSummary } from '../../../shared';
import { dutiesOf, isUnheaded } from '../policies/duties';
import { reviewSummary } from '../presenters/review-summary';
import { thisMoment } from '../store/clock';
import type { LoadedStage } from '../rows/stage';
import type { Actor, BallotRow, Elector, ReviewRow } from '../store/rows';
import { electorates, lastOfSeats, ownBallots, votingSeats, type SummaryRow } from '../store/voting-seats';

/** What a list knows already of its lines, by review: it is not asked again. */
export interface Known {
  eligible?: ReadonlyMap<number, Elector[]>;
  duties?: ReadonlyMap<number, PresidingDuty>;
  /** Every ballot of these reviews. */
  cast?: readonly BallotRow[];
}

/** The lines of a list, as one person may read them; `duty` is said where the list asked for it. */
export async function summariseReviews(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  by: Actor,
  known: Known = {},
): Promise<ReviewSummary[]> {
  const eligible = known.eligible ?? (await electorates(strapi, rows));
  const seats = votingSeats(rows, eligible, by);
  const own = known.cast ? lastOfSeats(rows, seats, known.cast) : await ownBallots(strapi, rows, seats);
  const now = thisMoment();
  return rows.map((row) =>
    reviewSummary(
      row,
      {
        seat: seats.get(row.id),
        own: own.get(row.id),
        duty: known.duties?.get(row.id),
        unheaded: isUnheaded(row, eligible.get(row.id) ?? []),
      },
      now,
    ),
  );
}

/** `loaded`: null where no stage is open or was. */
export async function summariseReview(
  strapi: Core.Strapi,
  review: ReviewRow,
  by: Actor,
  loaded: LoadedStage | null,
): Promise<ReviewSummary> {
  const eligible = new Map(loaded ? [[review.id, loaded.eligible]] : []);
  const duties = await dutiesOf(strapi, [review], eligible, by);
  const [line] = await summariseReviews(strapi, [review], by, { eligible, duties, cast: loaded?.said.all ?? [] });
  return line as ReviewSummary;
}
