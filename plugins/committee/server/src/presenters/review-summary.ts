import type { Core } from '@strapi/strapi';
import { electorate, type ReviewSummary, type StageView } from '../../../shared';
import { today } from '../store/clock';
import type { Actor, BallotRow, Elector, OpenStage, ReviewRow } from '../store/rows';
import { lastVersions } from '../store/stage-case';
import { ballots, recusals } from '../store/tables';
import { seatOf } from '../use-cases/voter';

export function stageView(stage: OpenStage | null): StageView | null {
  if (!stage) return null;
  const { position, count, name, power, committee } = stage;
  return { position, count, name, power, committee: { slug: committee.slug, name: committee.name } };
}

const dayMs = 86_400_000;

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

/** The lines of a list, as one person may read them. */
export async function reviewSummaries(
  strapi: Core.Strapi,
  rows: readonly SummaryRow[],
  by: Actor,
): Promise<ReviewSummary[]> {
  const seats = await votingSeats(strapi, rows, by);
  const own = await ownBallots(strapi, rows, seats);
  return rows.map((row) => summary(row, seats.get(row.id), own.get(row.id)));
}

export async function reviewSummary(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<ReviewSummary> {
  const [line] = await reviewSummaries(strapi, [review], by);
  return line as ReviewSummary;
}

function summary(review: SummaryRow, seat: Elector | undefined, own: BallotRow | undefined): ReviewSummary {
  return {
    id: review.documentId,
    document: { uid: review.contentUid, documentId: review.contentId, title: review.title, slug: review.slug },
    state: review.state,
    round: review.round,
    stage: stageView(review.stage),
    submittedBy: review.submitter.name,
    submittedAt: review.submittedAt,
    openedAt: review.openedOn,
    dueAt: review.dueOn,
    overdue: review.dueOn !== null && review.dueOn < today(),
    ageDays: Math.floor((Date.now() - new Date(review.movedAt).getTime()) / dayMs),
    rapporteurs: (review.electorate ?? [])
      .filter((elector) => elector.role === 'rapporteur')
      .map((elector) => elector.name),
    myChoice: own?.choice ?? null,
    canVote: seat !== undefined,
  };
}

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
