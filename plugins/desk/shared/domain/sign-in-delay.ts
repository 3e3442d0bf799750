/** Tries at one account within an hour that are answered at once, wherever they come from. */
const FREE_TRIES = 30;
const STEP_MS = 50;
const LONGEST_MS = 2_000;

/**
 * How long the answer to a try at an account waits, from how many there were within the hour, this one included: milliseconds. It makes guessing
 * from many networks slow and never keeps the owner out, who waits two seconds at most.
 */
export const signInDelayMs = (tries: number): number => Math.min(Math.max(tries - FREE_TRIES, 0) * STEP_MS, LONGEST_MS);
