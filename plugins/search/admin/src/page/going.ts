import type { JobState } from '../../../shared';

/** Asked for, or begun, and not at its end. */
export const isGoing = ({ askedAt, startedAt, finishedAt }: JobState): boolean =>
  (askedAt !== null && (startedAt === null || startedAt < askedAt)) || (startedAt !== null && finishedAt === null);
