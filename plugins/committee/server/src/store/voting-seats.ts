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
  | 'movedAt'
  | 'electorate'
>;

/** The seat under which a person may vote now in each of these reviews, by review. */
export async function votingSeats(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  by: Actor,
): Promise<Map<number, Elector>> {
  const open = rows.filter(
    (row) => row.state === 'in-review' && row.stage && row.openedOn && seatOf(row.electorate ?? [], by),
  );
  const aside =
    open.length > 0 ? await recusals(strapi).findMany({ reviewId: { $in: open.map((row) => row.id) } }) : [];
  const seats = open.flatMap((row): [number, Elector][] => {
    const declared = aside.filter((recusal) => recusal.reviewId === row.id).map((recusal) => recusal.membership);
    const { eligible } = electorate(row.electorate ?? [], row.openedOn as string, null, declared);
    const seat = seatOf(eligible as Elector[], by);
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
  return new Map(
    voting.flatMap((row): [number, BallotRow][] => {
      const here = cast.filter(
        (ballot) => ballot.reviewId === row.id && ballot.round === row.round && ballot.stage === row.stage?.position,
      );
      const own = lastVersions(here).get(seats.get(row.id)?.id ?? '');
      return own ? [[row.id, own]] : [];
    }),
  );
}
