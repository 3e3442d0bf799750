/** How far an import is. */
export interface ImportProgress {
  /** Objects of the file for which nothing is left to be done. */
  done: number;
  /** Objects of the file. */
  total: number;
  /** Objects a second since the first; 0 while none is done. */
  perSecond: number;
  /** Seconds left at that rate, rounded up; null while there is none. */
  secondsLeft: number | null;
}

/** @param elapsedMs since the first object was begun */
export function progressOf(done: number, total: number, elapsedMs: number): ImportProgress {
  const perSecond = done / Math.max(elapsedMs / 1_000, 0.001);
  return { done, total, perSecond, secondsLeft: done === 0 ? null : Math.ceil((total - done) / perSecond) };
}
