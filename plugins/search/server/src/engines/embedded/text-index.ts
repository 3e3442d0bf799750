import type { IndexDocument } from '../../../../shared/domain/document';
import { titleKey } from '../../../../shared/domain/title-key';
import { tokenise } from '../../../../shared/domain/tokenise';
import { searchableTexts, textFields } from '../texts';
import { FacetColumns } from './facet-columns';
import { Lexicon, type Word } from './lexicon';

/** What is kept of a document beside its words: the document itself as JSON, and what orders it. */
export interface Entry {
  readonly id: string;
  readonly fingerprint: string;
  readonly source: string;
  readonly titleKey: string;
  readonly date: number;
  readonly validated: boolean;
  /** The numbers of its words in reading order, fields apart; joined forms (véloécole), which stand in no phrase, at the end. */
  readonly sequence: Int32Array;
}

/** Between two fields, and before each joined form: no phrase crosses it. */
export const fieldEnd = -1;
export const joinedNext = -2;
const mostCounted = 255;

/** Everything indexed, in memory. A document has a place (a small number) that everything else knows it by. */
export class TextIndex {
  readonly lexicon = new Lexicon();
  readonly facets = new FacetColumns();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];
  /** Number of words of each field of each document, for weighing, four numbers a document. */
  #lengths = new Uint16Array(64);
  readonly #totals = textFields.map(() => 0);

  get size(): number {
    return this.#places.size;
  }

  /** One more than the highest place in use. */
  get capacity(): number {
    return this.#entries.length;
  }

  entry(place: number): Entry | undefined {
    return this.#entries[place];
  }

  entryOf(id: string): Entry | undefined {
    return this.#entries[this.#places.get(id) ?? -1];
  }

  entries(): Entry[] {
    return this.#entries.filter((entry) => entry !== undefined);
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  add(document: IndexDocument): void {
    this.insert(document, this.#read(document), JSON.stringify(document));
  }

  /** Puts a document whose words were read before, in this index or in the one that was saved. */
  insert(document: IndexDocument, sequence: Int32Array, source: string): void {
    this.remove(document.id);
    const place = this.#free.pop() ?? this.#entries.length;
    const { id, fingerprint, title, date, validated } = document;
    this.#entries[place] = { id, fingerprint, source, titleKey: titleKey(title), date: date ?? 0, validated, sequence };
    this.#places.set(id, place);
    this.facets.put(place, document);
    this.#count(place, sequence);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    const entry = place === undefined ? undefined : this.#entries[place];
    if (place === undefined || entry === undefined) return;
    for (const number of new Set(entry.sequence)) this.lexicon.at(number)?.postings.remove(place);
    for (const field of textFields.keys()) this.#totals[field] = (this.#totals[field] ?? 0) - this.length(place, field);
    this.facets.drop(place);
    this.#entries[place] = undefined;
    this.#places.delete(id);
    this.#free.push(place);
  }

  length(place: number, field: number): number {
    return this.#lengths[place * textFields.length + field] ?? 0;
  }

  /** Mean number of words of a field, at least one. */
  meanLength(field: number): number {
    return Math.max(1, (this.#totals[field] ?? 0) / Math.max(1, this.size));
  }

  /** Whether these words follow each other somewhere in a document, each one of those given for its place. */
  hasRun(place: number, run: readonly ReadonlySet<number>[]): boolean {
    const sequence = this.#entries[place]?.sequence;
    const [first] = run;
    if (sequence === undefined || first === undefined) return false;
    for (let start = 0; start + run.length <= sequence.length; start += 1) {
      if (sequence[start] === joinedNext) return false;
      if (
        first.has(sequence[start] ?? fieldEnd) &&
        run.every((numbers, offset) => numbers.has(sequence[start + offset] ?? fieldEnd))
      )
        return true;
    }
    return false;
  }

  #read(document: IndexDocument): Int32Array {
    const texts = searchableTexts(document);
    const numbers: number[] = [];
    const joined: number[] = [];
    for (const [field, name] of textFields.entries()) {
      if (field > 0) numbers.push(fieldEnd);
      for (const token of tokenise(texts[name])) {
        const { number } = this.lexicon.learn(token.form);
        if (token.joined) joined.push(joinedNext, field, number);
        else numbers.push(number);
      }
    }
    return Int32Array.from([...numbers, ...joined]);
  }

  /** Counts the words of a document by field, into the postings of each word. */
  #count(place: number, sequence: Int32Array): void {
    const counts = new Map<number, number>();
    const lengths = textFields.map(() => 0);
    const count = (number: number, field: number): void => {
      const before = counts.get(number) ?? 0;
      const shift = field * 8;
      if (((before >>> shift) & mostCounted) < mostCounted) counts.set(number, (before + 2 ** shift) >>> 0);
    };
    let field = 0;
    let index = 0;
    for (; index < sequence.length && sequence[index] !== joinedNext; index += 1) {
      const number = sequence[index] ?? fieldEnd;
      if (number === fieldEnd) field += 1;
      else {
        count(number, field);
        lengths[field] = (lengths[field] ?? 0) + 1;
      }
    }
    for (; index < sequence.length; index += 3) count(sequence[index + 2] ?? fieldEnd, sequence[index + 1] ?? 0);
    for (const [number, packed] of counts) this.lexicon.at(number)?.postings.add(place, packed);
    this.#measure(place, lengths);
  }

  #measure(place: number, lengths: readonly number[]): void {
    const from = place * textFields.length;
    if (from + textFields.length > this.#lengths.length) {
      const larger = new Uint16Array(this.#lengths.length * 2);
      larger.set(this.#lengths);
      this.#lengths = larger;
    }
    for (const [field, length] of lengths.entries()) {
      const kept = Math.min(length, 65_535);
      this.#lengths[from + field] = kept;
      this.#totals[field] = (this.#totals[field] ?? 0) + kept;
    }
  }
}

export type { Word };
