/** Counts calls per caller in windows of a fixed length. Pure: the time comes in. */
export class Windows {
  readonly #counts = new Map<string, number>();
  #startedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly limit: number,
    private readonly lengthMs: number,
  ) {}

  /** Counts one call; the milliseconds to wait when it is one too many, 0 when it may pass. */
  count(caller: string, now: number): number {
    if (now - this.#startedAt >= this.lengthMs) {
      this.#counts.clear();
      this.#startedAt = now;
    }
    const count = (this.#counts.get(caller) ?? 0) + 1;
    this.#counts.set(caller, count);
    return count > this.limit ? this.#startedAt + this.lengthMs - now : 0;
  }
}
