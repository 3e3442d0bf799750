import { analyse, sequence, type AnalysedToken } from './analyse';
import { isNear } from './edit-distance';
import type { ParsedQuery, QueryWord } from './query';
import type { Term } from './synonyms';

/** Start and end (excluded) in UTF-16 units of the text it goes with; ordered, never overlapping. */
export type Range = [start: number, end: number];

/**
 * Finds what to light up in the texts of one hit: words whose form, stem or beginning is one of the query's, other ways of
 * saying it, phrases; and near forms of a word only when this hit has nothing closer to it.
 */
export function createHighlighter(query: ParsedQuery, texts: readonly string[]): (text: string) => Range[] {
  const analysed = new Map(texts.map((text) => [text, analyse(text)]));
  const all = [...analysed.values()].flat();
  const tests = query.slots
    .flatMap((slot) => slot.words)
    .map((word) => (all.some((token) => matches(word, token)) ? matches : nears).bind(null, word));
  // A form is lit wherever it stands: asked once.
  const known = new Map<string, boolean>();
  const lit = (token: AnalysedToken): boolean => {
    const before = known.get(token.form);
    if (before !== undefined) return before;
    const answer = tests.some((test) => test(token));
    known.set(token.form, answer);
    return answer;
  };
  const terms = [...query.slots.flatMap((slot) => slot.synonyms), ...query.phrases.map(({ words }) => words)];
  return (text) => {
    const tokens = analysed.get(text) ?? analyse(text);
    const words = tokens.filter(lit).map(({ start, end }): Range => [start, end]);
    return merge([...words, ...terms.flatMap((term) => occurrences(tokens, term))]);
  };
}

function matches(word: QueryWord, token: AnalysedToken): boolean {
  return token.form === word.form || token.stem === word.stem || (word.prefix && token.form.startsWith(word.form));
}

function nears(word: QueryWord, token: AnalysedToken): boolean {
  return word.edits > 0 && isNear(word.form, token.form, word.edits, word.prefix);
}

/** Where the words of a term follow each other, each by form or stem. */
function occurrences(tokens: readonly AnalysedToken[], term: Term): Range[] {
  if (term.length === 1) return tokens.filter((token) => same(token, term[0])).map(({ start, end }) => [start, end]);
  const words = sequence(tokens);
  return words.flatMap((token, index): Range[] => {
    const run = words.slice(index, index + term.length);
    const last = run.at(-1);
    const found = run.length === term.length && run.every((word, offset) => same(word, term[offset]));
    return found && last !== undefined ? [[token.start, last.end]] : [];
  });
}

function same(token: AnalysedToken, word: Term[number] | undefined): boolean {
  return word !== undefined && (token.form === word.form || token.stem === word.stem);
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
