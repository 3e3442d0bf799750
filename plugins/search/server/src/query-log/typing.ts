import type { Searched } from '../../../shared/domain/popular';

/** One search of one reader. */
export interface Noted extends Searched {
  reader: string;
  found: boolean;
}

/**
 * Tells a query from the letters on the way to it: the page searches as one types, and only what a reader stays with counts.
 * A search that begins with the one before it, or the other way round, takes its place. Pure: the time comes in.
 */
export class Typing {
  readonly #latest = new Map<string, { noted: Noted; at: number }>();

  constructor(
    private readonly settledAfterMs = 10_000,
    private readonly most = 5_000,
  ) {}

  /** Takes a search; gives back the one that this reader had stayed with before, if any. */
  note(noted: Noted, now: number): Noted[] {
    const before = this.#latest.get(noted.reader);
    // Set anew, so that the map stays in the order of time.
    this.#latest.delete(noted.reader);
    this.#latest.set(noted.reader, { noted, at: now });
    const settled = this.#latest.size > this.most ? this.#takeOldest() : [];
    const onTheWay =
      before !== undefined && (noted.text.startsWith(before.noted.text) || before.noted.text.startsWith(noted.text));
    return before === undefined || onTheWay ? settled : [...settled, before.noted];
  }

  /** The searches that readers have stayed with until now. */
  settled(now: number): Noted[] {
    const result: Noted[] = [];
    for (const [reader, { noted, at }] of this.#latest) {
      if (now - at < this.settledAfterMs) break;
      this.#latest.delete(reader);
      result.push(noted);
    }
    return result;
  }

  #takeOldest(): Noted[] {
    for (const [reader, { noted }] of this.#latest) {
      this.#latest.delete(reader);
      return [noted];
    }
    return [];
  }
}
