import type { DocumentStatus } from '../../../shared';

/** How many ballots an edit would set aside; null where an edit ends no round. */
export function supersededBallots({ review }: DocumentStatus): number | null {
  if (review?.state !== 'in-review' && review?.state !== 'adjourned') return null;
  return review.turnout?.present ?? 0;
}
