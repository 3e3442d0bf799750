import { analyse, sequence } from './analyse';

export interface TermWord {
  form: string;
  stem: string;
}

/** One way of saying it: its words, stop words out. */
export type Term = readonly TermWord[];

export interface OneWay {
  from: Term;
  to: Term;
}

export interface SynonymTable {
  /** Every term of a group, in the order given; groups with a term in common are one group. */
  groups: readonly (readonly Term[])[];
  /** Terms that lead to another one without being equal to it: what people say, and the theme it is filed under. */
  oneWay: readonly OneWay[];
  /** What these words (by stem) also stand for: the terms of their group, themselves included, and where they lead; or nothing. */
  find(words: readonly TermWord[]): readonly Term[] | undefined;
  /** Number of words of the longest term. */
  longest: number;
}

/**
 * Builds the table: `groups` of equal terms, and pairs `[from, to]` that lead one way only. Terms without a word of meaning,
 * and groups of a single term, are dropped.
 */
export function buildSynonyms(
  groups: readonly (readonly string[])[],
  pairs: readonly (readonly [from: string, to: string])[] = [],
): SynonymTable {
  const merged: Map<string, Term>[] = [];
  for (const group of groups) {
    const terms = new Map<string, Term>();
    for (const text of group) {
      const term = toTerm(text);
      if (term.length > 0) terms.set(formsOf(term), term);
    }
    if (terms.size > 1) mergeInto(merged, terms);
  }
  const equal = merged.map((terms) => [...terms.values()]);
  const oneWay = pairs
    .map(([from, to]): OneWay => ({ from: toTerm(from), to: toTerm(to) }))
    .filter(({ from, to }) => from.length > 0 && to.length > 0 && stemsOf(from) !== stemsOf(to));
  const byStems = new Map<string, Term[]>();
  const lead = (from: Term, to: readonly Term[]): void => {
    byStems.set(stemsOf(from), [...(byStems.get(stemsOf(from)) ?? []), ...to]);
  };
  for (const terms of equal) for (const term of terms) lead(term, terms);
  for (const { from, to } of oneWay) lead(from, [to]);
  return {
    groups: equal,
    oneWay,
    find: (words) => byStems.get(stemsOf(words)),
    longest: Math.max(0, ...equal.flat().map((term) => term.length), ...oneWay.map(({ from }) => from.length)),
  };
}

export const noSynonyms: SynonymTable = buildSynonyms([]);

function toTerm(text: string): Term {
  return sequence(analyse(text)).map(({ form, stem }) => ({ form, stem }));
}

function mergeInto(groups: Map<string, Term>[], terms: Map<string, Term>): void {
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const known = groups[index];
    if (known === undefined || ![...terms.keys()].some((key) => known.has(key))) continue;
    groups.splice(index, 1);
    terms = new Map([...known, ...terms]);
  }
  groups.push(terms);
}

function formsOf(words: readonly TermWord[]): string {
  return words.map((word) => word.form).join(' ');
}

function stemsOf(words: readonly TermWord[]): string {
  return words.map((word) => word.stem).join(' ');
}
