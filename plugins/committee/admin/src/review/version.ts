import type { ReviewDetail } from '../../../shared';

/** Which version a person has read: the server refuses what is said about another. */
export const versionOf = ({ round, stage }: ReviewDetail) => ({ round, stage: stage?.position });
