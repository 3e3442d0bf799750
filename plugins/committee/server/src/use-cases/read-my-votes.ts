import type { Core } from '@strapi/strapi';
import type { MyVote } from '../../../shared';
import type { Actor, BallotRow } from '../store/rows';
import { ballots, memberships, records, reviews } from '../store/tables';

/** How many stages are told. */
const MOST = 10;
/** Each version of a ballot is a row: enough of them for ten stages, whoever changes their mind. */
const MOST_ROWS = 100;

const stageOf = ({ reviewId, round, stage }: Readonly<Record<'reviewId' | 'round' | 'stage', number | null>>): string =>
  `${reviewId}:${round}:${stage}`;

/** What a member voted under any of their seats, the latest first, and what came of it. */
export async function readMyVotes(strapi: Core.Strapi, by: Actor): Promise<MyVote[]> {
  const seats = await memberships(strapi).findMany({ adminUser: { id: by.id } }, { select: ['documentId'] });
  if (seats.length === 0) return [];
  const cast = await ballots(strapi).findMany(
    { membership: { $in: seats.map(({ documentId }) => documentId) } },
    { orderBy: { id: 'desc' }, limit: MOST_ROWS },
  );
  const last = new Map<string, BallotRow>();
  for (const ballot of cast) if (!last.has(stageOf(ballot))) last.set(stageOf(ballot), ballot);
  const told = [...last.values()].slice(0, MOST);
  if (told.length === 0) return [];
  const examined = await reviews(strapi).findMany(
    { id: { $in: told.map(({ reviewId }) => reviewId) } },
    { select: ['id', 'documentId', 'contentUid', 'title', 'stage', 'round'] },
  );
  const byId = new Map(examined.map((review) => [review.id, review]));
  // The last one: a stage that was adjourned and reopened is closed again.
  const closings = await records(strapi).findMany(
    { kind: 'decision', reviewId: { $in: examined.map(({ id }) => id) } },
    { orderBy: { id: 'asc' } },
  );
  const byStage = new Map(closings.map((record) => [stageOf(record), record]));
  return told.flatMap((ballot): MyVote[] => {
    const review = byId.get(ballot.reviewId);
    if (!review) return [];
    const record = byStage.get(stageOf(ballot));
    const isAt = review.round === ballot.round && review.stage?.position === ballot.stage;
    return [
      {
        review: review.documentId,
        document: { uid: review.contentUid, title: review.title },
        round: ballot.round,
        committee: record?.committeeName ?? (isAt ? (review.stage?.committee.name ?? null) : null),
        choice: ballot.choice,
        castAt: new Date(ballot.castAt).toISOString(),
        outcome: record?.outcome ?? null,
        record: record?.reference ?? null,
      },
    ];
  });
}
