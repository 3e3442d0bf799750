import { isNear } from '../../../../shared/domain/edit-distance';

interface Entry {
  uses: number;
  /** One bit per letter: tells most words apart without comparing them. */
  letters: number;
}

/** The words of the index with the number of documents that use each; finds those near a misspelt one. */
export class Vocabulary {
  readonly #words = new Map<string, Entry>();

  add(words: Iterable<string>): void {
    for (const word of words) {
      const entry = this.#words.get(word);
      if (entry === undefined) this.#words.set(word, { uses: 1, letters: lettersOf(word) });
      else entry.uses += 1;
    }
  }

  remove(words: Iterable<string>): void {
    for (const word of words) {
      const entry = this.#words.get(word);
      if (entry === undefined) continue;
      entry.uses -= 1;
      if (entry.uses === 0) this.#words.delete(word);
    }
  }

  /** Words at most `edits` away; with `prefix`, also words whose beginning is. */
  near(word: string, edits: number, prefix: boolean): string[] {
    const letters = lettersOf(word);
    const found: string[] = [];
    for (const [candidate, entry] of this.#words) {
      if (bits(letters & ~entry.letters) > edits) continue;
      if (isNear(word, candidate, edits, prefix)) found.push(candidate);
    }
    return found;
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << word.charCodeAt(index) % 31;
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
