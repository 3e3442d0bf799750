import type { Core } from '@strapi/strapi';
import type { PresidingDuty, ReviewSummary } from '../../../shared';
import { dutiesOf, isUnheaded } from '../policies/duties';
import { reviewSummary } from '../presenters/review-summary';
import { thisMoment } from '../store/clock';
import type { LoadedStage } from '../rows/stage';
import type { Actor, BallotRow, ReviewRow } from '../store/rows';
import { electorates, lastOfSeats, ownBallots, votingSeats, type SummaryRow, type Voters } from '../store/voting-seats';

/** What a list knows already of its lines, by review: it is not asked again. */
export interface Known {
  voters?: ReadonlyMap<number, Voters>;
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
  const voters = known.voters ?? (await electorates(strapi, rows));
  const seats = votingSeats(rows, voters, by);
  const own = known.cast ? lastOfSeats(rows, seats, voters, known.cast) : await ownBallots(strapi, rows, seats, voters);
  const now = thisMoment();
  return rows.map((row) =>
    reviewSummary(
      row,
      {
        seat: seats.get(row.id),
        own: own.get(row.id),
        duty: known.duties?.get(row.id),
        unheaded: isUnheaded(row, voters.get(row.id)?.eligible ?? []),
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
  const voters = new Map(loaded ? [[review.id, loaded]] : []);
  const duties = await dutiesOf(strapi, [review], voters, by);
  const [line] = await summariseReviews(strapi, [review], by, { voters, duties, cast: loaded?.said.all ?? [] });
  return line as ReviewSummary;
}
