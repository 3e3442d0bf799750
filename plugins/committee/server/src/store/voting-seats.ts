import type { Core } from '@strapi/strapi';
import { electorate } from '../../../shared';
import { lastVersions, seatOf } from '../rows/stage';
import type { Actor, BallotRow, Elector, ReviewRow } from './rows';
import { ballots, recusals } from './tables';

/** What a line of a list is made of: not the version examined, which weighs a thousand times more. */
export const summaryFields = [
  'id',
  'documentId',
  'contentUid',
  'contentId',
  'title',
  'slug',
  'state',
  'round',
  'stage',
  'submitter',
  'submittedAt',
  'openedOn',
  'dueOn',
  'closesAt',
  'deadlineMet',
  'reservations',
  'namedPresiding',
  'movedAt',
  'electorate',
];
export type SummaryRow = Pick<
  ReviewRow,
  | 'id'
  | 'documentId'
  | 'contentUid'
  | 'contentId'
  | 'title'
  | 'slug'
  | 'state'
  | 'round'
  | 'stage'
  | 'submitter'
  | 'submittedAt'
  | 'openedOn'
  | 'dueOn'
  | 'closesAt'
  | 'deadlineMet'
  | 'reservations'
  | 'namedPresiding'
  | 'movedAt'
  | 'electorate'
>;

/** Who may vote in each of these reviews, by review: without those who stepped aside. Of a review whose stage is not open yet, nobody. */
export async function electorates(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
): Promise<ReadonlyMap<number, Elector[]>> {
  const opened = rows.filter((row) => row.stage && row.openedOn && (row.electorate ?? []).length > 0);
  const ids = opened.map((row) => row.id);
  const aside =
    ids.length > 0
      ? await recusals(strapi).findMany({ reviewId: { $in: ids } }, { select: ['id', 'reviewId', 'membership'] })
      : [];
  const declared = new Map<number, string[]>();
  for (const { reviewId, membership } of aside) declared.set(reviewId, [...(declared.get(reviewId) ?? []), membership]);
  return new Map(
    opened.map((row): [number, Elector[]] => {
      const { eligible } = electorate(row.electorate ?? [], row.openedOn ?? '', null, declared.get(row.id) ?? []);
      return [row.id, eligible as Elector[]];
    }),
  );
}

/** The seat under which a person may vote now in each of these reviews, by review. */
export function votingSeats(
  rows: readonly SummaryRow[],
  eligible: ReadonlyMap<number, Elector[]>,
  by: Actor,
): Map<number, Elector> {
  const seats = rows.flatMap((row): [number, Elector][] => {
    const seat = row.state === 'in-review' ? seatOf(eligible.get(row.id) ?? [], by) : undefined;
    return seat ? [[row.id, seat]] : [];
  });
  return new Map(seats);
}

/** The last ballot in the current stage and round of each of these seats, by review. */
export async function ownBallots(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  seats: ReadonlyMap<number, Elector>,
): Promise<Map<number, BallotRow>> {
  const voting = rows.filter((row) => seats.has(row.id));
  if (voting.length === 0) return new Map();
  const memberships = [...new Set([...seats.values()].map((seat) => seat.id))];
  const cast = await ballots(strapi).findMany(
    { reviewId: { $in: voting.map((row) => row.id) }, membership: { $in: memberships } },
    { orderBy: { id: 'asc' } },
  );
  return lastOfSeats(voting, seats, cast);
}

/** The same, of ballots that were read already. */
export function lastOfSeats(
  rows: readonly SummaryRow[],
  seats: ReadonlyMap<number, Elector>,
  cast: readonly BallotRow[],
): Map<number, BallotRow> {
  return new Map(
    rows.flatMap((row): [number, BallotRow][] => {
      const here = cast.filter(
        (ballot) => ballot.reviewId === row.id && ballot.round === row.round && ballot.stage === row.stage?.position,
      );
      const own = lastVersions(here).get(seats.get(row.id)?.id ?? '');
      return own ? [[row.id, own]] : [];
    }),
  );
}
