/** A transaction that wrote its instant before the end of a window is committed so long after it. */
export const SETTLED_MS = 10 * 60_000;
