import { readTogether, type Reading } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Said } from '../rows/stage';
import { historyReading, type ToldStep } from './history';
import type { BallotRow, ProxyRow, RecordRow, RecusalRow, ReviewRow, SessionRow } from './rows';
import { nextOf, plannedSessions } from './sessions';
import { uids } from './tables';

/** What was said and written of a review so far. */
export interface ReviewFile extends Said {
  /** The proxies of the open stage, oldest line first. */
  register: readonly ProxyRow[];
  /** The next planned session that has the review on its agenda. */
  next: SessionRow | null;
  history: readonly ToldStep[];
  records: readonly RecordRow[];
}

/** Reads it by one statement, as every ballot and every opening of a review needs it. */
export async function readReviewFile(strapi: Core.Strapi, review: ReviewRow): Promise<ReviewFile> {
  const { id: reviewId } = review;
  const { planned, ...file } = await readTogether<{
    all: BallotRow;
    declared: RecusalRow;
    register: ProxyRow;
    history: ToldStep;
    records: RecordRow;
    planned: SessionRow;
  }>(strapi, {
    ...saidReadings(review),
    register: proxiesReading(review),
    history: historyReading(reviewId),
    records: { uid: uids.record, where: { reviewId } },
    planned: plannedSessions(review),
  });
  return { ...file, next: nextOf(review, planned) };
}

export const saidReadings = ({ id: reviewId }: Pick<ReviewRow, 'id'>) => ({
  all: { uid: uids.ballot, where: { reviewId } } satisfies Reading,
  declared: { uid: uids.recusal, where: { reviewId } } satisfies Reading,
});

export const proxiesReading = ({ id: reviewId, round, stage }: ReviewRow): Reading => ({
  uid: uids.proxy,
  where: { reviewId, round, stage: stage?.position ?? 0 },
});
