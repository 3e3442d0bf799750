const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 3_600_000;

/** Unless a consumer says otherwise: with the delays below, about three hours of trying. */
export const DEFAULT_MAX_ATTEMPTS = 15;

/**
 * How long to wait before the next attempt, in milliseconds: doubled each time from two seconds up to an hour, of which
 * the second half is drawn by lot, so that what failed together does not come back together.
 *
 * @param attempts how often it was tried, 1 after the first failure
 * @param chance a number drawn from [0, 1)
 */
export function retryDelay(attempts: number, chance: number): number {
  const full = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(full / 2 + (full / 2) * chance);
}

/** What becomes of a row after a failure: tried again at an instant (epoch milliseconds), or dead. */
export type AfterFailure = { dead: true } | { dead: false; availableAt: number };

/** A permanent failure and a last attempt leave the row dead; anything else is tried again after a delay. */
export function afterFailure(
  failure: { attempts: number; permanent: boolean },
  maxAttempts: number,
  now: number,
  chance: number,
): AfterFailure {
  if (failure.permanent || failure.attempts >= maxAttempts) return { dead: true };
  return { dead: false, availableAt: now + retryDelay(failure.attempts, chance) };
}
