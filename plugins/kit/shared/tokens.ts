/** A link of a mail as its row tells of it; instants in epoch milliseconds, null for what did not happen. */
export interface TokenState {
  purpose: string;
  expiresAt: number;
  usedAt: number | null;
  /** Another link of the same purpose was sent since. */
  replacedAt: number | null;
}

export type TokenProblem = 'unknown' | 'used' | 'replaced' | 'expired';

/**
 * What is wrong with a link for this purpose at this moment, null when it works. One of another purpose is no more known than one that was
 * never made; of several reasons, what happened to it comes before its age.
 */
export function tokenProblem(token: TokenState | null, purpose: string, now: number): TokenProblem | null {
  if (token === null || token.purpose !== purpose) return 'unknown';
  if (token.usedAt !== null) return 'used';
  if (token.replacedAt !== null) return 'replaced';
  return token.expiresAt <= now ? 'expired' : null;
}
