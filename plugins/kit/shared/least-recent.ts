/** Values up to a number of bytes, as their owner counts them; those that were not asked for the longest leave first. */
export class LeastRecent<Value extends { readonly bytes: number }> {
  readonly #entries = new Map<string, Value>();
  #bytes = 0;

  constructor(private readonly most: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** In place of what had that key. What alone is more than all may be is not kept. */
  set(key: string, value: Value): void {
    this.delete(key);
    if (value.bytes > this.most) return;
    this.#entries.set(key, value);
    this.#bytes += value.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  values(): Iterable<Value> {
    return this.#entries.values();
  }
}
