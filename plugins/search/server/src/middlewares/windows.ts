/**
 * Counts calls per caller in windows of a fixed length. Pure: the time comes in. Holds `most` callers at once; those beyond are
 * counted together until the window ends, so that many addresses cannot fill the memory.
 */
export class Windows {
  readonly #counts = new Map<string, number>();
  #startedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly limit: number,
    private readonly lengthMs: number,
    private readonly most = 20_000,
  ) {}

  /** Counts one call; the milliseconds to wait when it is one too many, 0 when it may pass. */
  count(caller: string, now: number): number {
    if (now - this.#startedAt >= this.lengthMs) {
      this.#counts.clear();
      this.#startedAt = now;
    }
    const key = this.#counts.has(caller) || this.#counts.size < this.most ? caller : 'others';
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > this.limit ? this.#startedAt + this.lengthMs - now : 0;
  }
}
