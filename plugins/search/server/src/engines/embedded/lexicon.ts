import SearchableMap from 'minisearch/SearchableMap';
import { isNear } from '../../../../shared/domain/edit-distance';
import { stem } from '../../../../shared/domain/stem';
import { Postings } from './postings';

/** A word of the index, known by a number as long as the index lives. */
export interface Word {
  readonly number: number;
  readonly form: string;
  readonly stem: string;
  /** One bit per letter: tells most words apart without comparing them. */
  readonly letters: number;
  /** Where it stands. */
  readonly postings: Postings;
}

interface Family {
  readonly stem: string;
  readonly letters: number;
  readonly words: Word[];
}

/** Every word met, by number, by form, by stem, by beginning (MiniSearch's radix tree), and by what is near it. */
export class Lexicon {
  readonly #byNumber: Word[] = [];
  readonly #byForm = new Map<string, Word>();
  readonly #byStem = new Map<string, Family>();
  readonly #tree = new SearchableMap<Word>();

  /** The word of this form, made when it is new. */
  learn(form: string): Word {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const word = {
      number: this.#byNumber.length,
      form,
      stem: stem(form),
      letters: lettersOf(form),
      postings: new Postings(),
    };
    this.#byNumber.push(word);
    this.#byForm.set(form, word);
    this.#tree.set(form, word);
    const family = this.#byStem.get(word.stem);
    if (family === undefined)
      this.#byStem.set(word.stem, { stem: word.stem, letters: lettersOf(word.stem), words: [word] });
    else family.words.push(word);
    return word;
  }

  at(number: number): Word | undefined {
    return this.#byNumber[number];
  }

  /** The forms by number. */
  forms(): string[] {
    return this.#byNumber.map(({ form }) => form);
  }

  /** The word as written, when a document has it. */
  find(form: string): Word | undefined {
    const word = this.#byForm.get(form);
    return word !== undefined && word.postings.size > 0 ? word : undefined;
  }

  /** The words in use that share a stem. */
  family(stem: string): Word[] {
    return (this.#byStem.get(stem)?.words ?? []).filter(inUse);
  }

  /** The words in use that begin so. */
  beginningWith(prefix: string): Word[] {
    return [...this.#tree.atPrefix(prefix).values()].filter(inUse);
  }

  /** The words in use at most `edits` away; with `prefix`, also those whose beginning is. */
  near(form: string, edits: number, prefix: boolean): Word[] {
    const letters = lettersOf(form);
    const found: Word[] = [];
    for (const word of this.#byNumber) {
      if (bits(letters & ~word.letters) > edits || word.postings.size === 0) continue;
      if (isNear(form, word.form, edits, prefix)) found.push(word);
    }
    return found;
  }

  /** The words in use whose stem is at most `edits` away. */
  nearStem(stem: string, edits: number): Word[] {
    const letters = lettersOf(stem);
    const found: Word[] = [];
    for (const family of this.#byStem.values()) {
      if (bits(letters & ~family.letters) > edits) continue;
      if (isNear(stem, family.stem, edits)) found.push(...family.words.filter(inUse));
    }
    return found;
  }
}

function inUse({ postings }: Word): boolean {
  return postings.size > 0;
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
