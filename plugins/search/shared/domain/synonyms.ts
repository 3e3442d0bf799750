import { analyse, sequence } from './analyse';

export interface TermWord {
  form: string;
  stem: string;
}

/** One way of saying it: its words, stop words out. */
export type Term = readonly TermWord[];

export interface SynonymTable {
  /** Every term of a group, in the order given; groups with a term in common are one group. */
  groups: readonly (readonly Term[])[];
  /** The group that has a term with these words (by stem), or none. */
  find(words: readonly TermWord[]): readonly Term[] | undefined;
  /** Number of words of the longest term. */
  longest: number;
}

/** Builds the table of equal terms. Terms without a word of meaning, and groups of a single term, are dropped. */
export function buildSynonyms(groups: readonly (readonly string[])[]): SynonymTable {
  const merged: Map<string, Term>[] = [];
  for (const group of groups) {
    const terms = new Map<string, Term>();
    for (const text of group) {
      const term = toTerm(text);
      if (term.length > 0) terms.set(formsOf(term), term);
    }
    if (terms.size > 1) mergeInto(merged, terms);
  }
  const byStems = new Map<string, readonly Term[]>();
  const result = merged.map((terms) => [...terms.values()]);
  for (const terms of result) {
    for (const term of terms) if (!byStems.has(stemsOf(term))) byStems.set(stemsOf(term), terms);
  }
  return {
    groups: result,
    find: (words) => byStems.get(stemsOf(words)),
    longest: Math.max(0, ...result.flat().map((term) => term.length)),
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
