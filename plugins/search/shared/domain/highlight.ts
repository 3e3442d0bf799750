import { sequence } from './analyse';
import { isNear } from './edit-distance';
import type { ParsedQuery, QueryWord } from './query';
import { remembered } from './remembered';
import { initialsOf, stem } from './stem';
import type { Term } from './synonyms';
import { tokenise, type Token } from './tokenise';

/** Start and end (excluded) in UTF-16 units of the text it goes with; ordered, never overlapping. */
export type Range = [start: number, end: number];

/** What is lit in one of the texts of a hit. */
export type Highlight = (text: string) => Range[];

/**
 * Finds what to light up in the texts of hits, one hit after the other: words whose form, stem or beginning is one of the
 * query's, other ways of saying it, phrases; and near forms of a word only where a hit has nothing closer to it. What a word
 * is to the query is asked once, however many hits have it.
 */
export function createHighlighter(query: ParsedQuery): (texts: readonly string[]) => Highlight {
  const words = query.slots
    .flatMap((slot) => slot.words)
    .map((word) => ({
      edits: word.edits,
      matches: remembered((form) => matches(word, form)),
      nears: remembered((form) => nears(word, form)),
    }));
  const terms = [...query.slots.flatMap((slot) => slot.synonyms), ...query.phrases.map(({ words: phrase }) => phrase)];
  const initials = initialsOfAll(query, terms);
  return (texts) => {
    let cut = new Map(texts.map((text) => [text, tokenise(text, initials)]));
    const has = (test: (form: string) => boolean): boolean =>
      [...cut.values()].some((tokens) => tokens.some(({ form }) => test(form)));
    const missing = words.filter(({ matches: test }) => !has(test));
    // A near form may begin with any letter.
    if (initials !== undefined && missing.some(({ edits }) => edits > 0))
      cut = new Map(texts.map((text) => [text, tokenise(text)]));
    const tests = words.map((word) => (missing.includes(word) ? word.nears : word.matches));
    return (text) => {
      const tokens = cut.get(text) ?? tokenise(text);
      const lit = tokens.filter(({ form }) => tests.some((test) => test(form)));
      return merge([
        ...lit.map(({ start, end }): Range => [start, end]),
        ...terms.flatMap((term) => occurrences(tokens, term)),
      ]);
    };
  };
}

/** First letters of whatever can be lit, so that the other words need not be cut; undefined when words in a row are looked for. */
function initialsOfAll({ slots }: ParsedQuery, terms: readonly Term[]): ReadonlySet<string> | undefined {
  if (terms.some((term) => term.length > 1)) return undefined;
  return new Set(
    [...slots.flatMap((slot) => slot.words), ...terms.flat()].flatMap((word) => [
      word.form.charAt(0),
      ...initialsOf(word.stem),
    ]),
  );
}

function matches(word: QueryWord, form: string): boolean {
  return form === word.form || stem(form) === word.stem || (word.prefix && form.startsWith(word.form));
}

function nears(word: QueryWord, form: string): boolean {
  return word.edits > 0 && isNear(word.form, form, word.edits, word.prefix);
}

/** Where the words of a term follow each other, each by form or stem. */
function occurrences(tokens: readonly Token[], term: Term): Range[] {
  if (term.length === 1) return tokens.filter((token) => same(token, term[0])).map(({ start, end }) => [start, end]);
  const words = sequence(tokens);
  return words.flatMap((token, index): Range[] => {
    if (!same(token, term[0])) return [];
    const run = words.slice(index, index + term.length);
    const last = run.at(-1);
    const found = run.length === term.length && run.every((word, offset) => same(word, term[offset]));
    return found && last !== undefined ? [[token.start, last.end]] : [];
  });
}

function same({ form }: Token, word: Term[number] | undefined): boolean {
  return word !== undefined && (form === word.form || stem(form) === word.stem);
}

function merge(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.sort((one, other) => one[0] - other[0] || other[1] - one[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
