/** A share is a fraction of integers, never a decimal: ⅔ of 6 is 4, and no floating point says otherwise. */
export interface Fraction {
  n: number;
  d: number;
}

export type Quorum = { count: number } | { share: Fraction };

/**
 * Ballots needed. A share is rounded up and is at least one ballot. A count is taken as it stands: when it exceeds
 * the eligible it cannot be met, and the rule for a missed quorum applies once all have voted.
 */
export function quorumRequired(quorum: Quorum, eligible: number): number {
  if ('count' in quorum) return quorum.count;
  const { n, d } = quorum.share;
  const product = n * eligible;
  const roundedUp = (product - (product % d)) / d + (product % d === 0 ? 0 : 1);
  return Math.max(1, roundedUp);
}
