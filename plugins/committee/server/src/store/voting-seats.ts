import type { Core } from '@strapi/strapi';
import { electorate, isVoid } from '../../../shared';
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

/** Who may vote in one review, and the seats of those who stepped aside in it. */
export interface Voters {
  eligible: Elector[];
  declared: readonly string[];
}

/** Who may vote in each of these reviews, by review: without those who stepped aside. Of a review whose stage is not open yet, nobody. */
export async function electorates(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
): Promise<ReadonlyMap<number, Voters>> {
  const opened = rows.filter((row) => row.stage && row.openedOn && (row.electorate ?? []).length > 0);
  const ids = opened.map((row) => row.id);
  const aside =
    ids.length > 0
      ? await recusals(strapi).findMany({ reviewId: { $in: ids } }, { select: ['id', 'reviewId', 'membership'] })
      : [];
  const declared = new Map<number, string[]>();
  for (const { reviewId, membership } of aside) declared.set(reviewId, [...(declared.get(reviewId) ?? []), membership]);
  return new Map(
    opened.map((row): [number, Voters] => {
      const aside = declared.get(row.id) ?? [];
      const { eligible } = electorate(row.electorate ?? [], row.openedOn ?? '', null, aside);
      return [row.id, { eligible: eligible as Elector[], declared: aside }];
    }),
  );
}

/** The seat under which a person may vote now in each of these reviews, by review. */
export function votingSeats(
  rows: readonly SummaryRow[],
  voters: ReadonlyMap<number, Voters>,
  by: Actor,
): Map<number, Elector> {
  const seats = rows.flatMap((row): [number, Elector][] => {
    const seat = row.state === 'in-review' ? seatOf(voters.get(row.id)?.eligible ?? [], by) : undefined;
    return seat ? [[row.id, seat]] : [];
  });
  return new Map(seats);
}

/** The last ballot in the current stage and round of each of these seats, by review; not one that was put aside. */
export async function ownBallots(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  seats: ReadonlyMap<number, Elector>,
  voters: ReadonlyMap<number, Voters>,
): Promise<Map<number, BallotRow>> {
  const voting = rows.filter((row) => seats.has(row.id));
  if (voting.length === 0) return new Map();
  const memberships = [...new Set([...seats.values()].map((seat) => seat.id))];
  const cast = await ballots(strapi).findMany(
    { reviewId: { $in: voting.map((row) => row.id) }, membership: { $in: memberships } },
    { orderBy: { id: 'asc' } },
  );
  return lastOfSeats(voting, seats, voters, cast);
}

/** The same, of ballots that were read already. */
export function lastOfSeats(
  rows: readonly SummaryRow[],
  seats: ReadonlyMap<number, Elector>,
  voters: ReadonlyMap<number, Voters>,
  cast: readonly BallotRow[],
): Map<number, BallotRow> {
  return new Map(
    rows.flatMap((row): [number, BallotRow][] => {
      const here = cast.filter(
        (ballot) => ballot.reviewId === row.id && ballot.round === row.round && ballot.stage === row.stage?.position,
      );
      const own = lastVersions(here).get(seats.get(row.id)?.id ?? '');
      return own && !isVoid(own, voters.get(row.id)?.declared ?? []) ? [[row.id, own]] : [];
    }),
  );
}
