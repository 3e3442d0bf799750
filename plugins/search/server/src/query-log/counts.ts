import { createHmac, randomBytes } from 'node:crypto';
import type { Noted } from './typing';

export interface QueryCount {
  text: string;
  label: string;
  searches: number;
  readers: number;
  missed: number;
  found: boolean;
}

/**
 * Adds up searches between two writings. Readers are told apart by a keyed hash whose key never leaves this object; what is
 * taken out holds counts only.
 */
export class Counts {
  #counts = new Map<string, QueryCount>();
  readonly #met = new Set<string>();
  readonly #key = randomBytes(32);

  constructor(private readonly most = 50_000) {}

  add({ text, label, reader, found }: Noted): void {
    const count = this.#counts.get(text) ?? { text, label, searches: 0, readers: 0, missed: 0, found };
    this.#counts.set(text, count);
    count.searches += 1;
    count.readers += this.#isNew(reader, text) ? 1 : 0;
    count.missed += found ? 0 : 1;
    count.found = found;
    // The first spelling with accents is the one to show.
    if (count.label === count.text) count.label = label;
  }

  take(): QueryCount[] {
    const taken = [...this.#counts.values()];
    this.#counts = new Map();
    return taken;
  }

  #isNew(reader: string, text: string): boolean {
    const mark = createHmac('sha256', this.#key).update(`${reader}\n${text}`).digest('base64url').slice(0, 16);
    if (this.#met.has(mark)) return false;
    if (this.#met.size >= this.most) this.#met.clear();
    this.#met.add(mark);
    return true;
  }
}
