const MINUTE_MS = 60_000;
/** Turns are given up to a second ahead, because workers look once a second. */
export const AHEAD_MS = 1_000;
/** By how much the clocks of two processes may differ. A turn that is further off was given before a clock was put back. */
export const SKEW_MS = MINUTE_MS;

export const intervalOf = (perMinute: number): number => Math.ceil(MINUTE_MS / perMinute);
