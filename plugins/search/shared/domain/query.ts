import { analyse, sequence, type AnalysedToken } from './analyse';
import { allowedEdits } from './edit-distance';
import type { SynonymTable, Term, TermWord } from './synonyms';

export interface QueryWord extends TermWord {
  /** The last word of the query is one that is still being typed: its beginning is enough. */
  prefix: boolean;
  edits: 0 | 1 | 2;
}

/** What must be found once: the words typed, or any of the other ways of saying it, each as a phrase. */
export interface Slot {
  words: readonly QueryWord[];
  synonyms: readonly Term[];
}

/** What stands between quotes or after a minus: as written, and its words. */
export interface Quoted {
  text: string;
  words: Term;
}

/** A query as understood. All empty: nothing to look for, everything answers. */
export interface ParsedQuery {
  slots: readonly Slot[];
  /** Between quotes: these words in this order, as written. */
  phrases: readonly Quoted[];
  /** After a minus: a word (one) or a phrase (several) that must be absent. */
  excluded: readonly Quoted[];
}

const quoted = /(^|\s)?(-)?(?:"([^"]*)"|“([^”]*)”|«([^»]*)»)/gu;
const minus = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;

/** Reads a query the way people write them: words, `"a phrase"`, `-word`, `-"a phrase"`. Never throws. */
export function parseQuery(q: string, synonyms: SynonymTable): ParsedQuery {
  const phrases: Quoted[] = [];
  const excluded: Quoted[] = [];
  const rest = q
    .replace(
      quoted,
      (_match, before: string | undefined, sign: string | undefined, ...texts: (string | undefined)[]) => {
        const found = toQuoted(texts[0] ?? texts[1] ?? texts[2] ?? '');
        if (found.words.length > 0) (sign === undefined ? phrases : excluded).push(found);
        return `${before ?? ''} . `;
      },
    )
    .replace(minus, (_match, before: string, word: string) => {
      const found = toQuoted(word);
      if (found.words.length > 0) excluded.push(found);
      return `${before} . `;
    });
  const typing = /[\p{L}\p{N}]$/u.test(rest.trimEnd());
  return { slots: toSlots(analyse(rest), synonyms, typing), phrases, excluded };
}

/** Nothing that a reader could be looking for: an empty search box, or stop words only. */
export function isEmptyQuery(query: ParsedQuery): boolean {
  return query.slots.length === 0 && query.phrases.length === 0 && query.excluded.length === 0;
}

function toQuoted(text: string): Quoted {
  return { text, words: sequence(analyse(text)).map(({ form, stem }) => ({ form, stem })) };
}

function toSlots(tokens: readonly AnalysedToken[], synonyms: SynonymTable, typing: boolean): Slot[] {
  const words = sequence(tokens);
  const joined = new Map(tokens.filter((token) => token.joined).map((token) => [token.compound, token]));
  const slots: Slot[] = [];
  let position = 0;
  while (position < words.length) {
    const length = synonymLength(words, position, synonyms) ?? compoundLength(words, position);
    const taken = words.slice(position, position + length);
    position += length;
    const alternatives = (synonyms.find(taken) ?? []).filter((term) => !sameForms(term, taken));
    const compound = joined.get(taken[0]?.compound ?? null);
    const whole = length > 1 && compound !== undefined ? [[{ form: compound.form, stem: compound.stem }]] : [];
    slots.push({
      words: taken.map((word, index) => toQueryWord(word, typing && position >= words.length && index === length - 1)),
      synonyms: [...alternatives, ...whole],
    });
  }
  return slots;
}

function toQueryWord({ form, stem }: AnalysedToken, prefix: boolean): QueryWord {
  return { form, stem, prefix, edits: allowedEdits(form) };
}

/** The longest run of words from here that is a known term: “centre communal d'action sociale” before “centre”. */
function synonymLength(words: readonly AnalysedToken[], from: number, synonyms: SynonymTable): number | undefined {
  for (let length = Math.min(synonyms.longest, words.length - from); length > 0; length -= 1) {
    if (synonyms.find(words.slice(from, from + length)) !== undefined) return length;
  }
  return undefined;
}

function compoundLength(words: readonly AnalysedToken[], from: number): number {
  const compound = words[from]?.compound ?? null;
  if (compound === null) return 1;
  let length = 1;
  while (words[from + length]?.compound === compound) length += 1;
  return length;
}

function sameForms(one: readonly TermWord[], other: readonly TermWord[]): boolean {
  return one.length === other.length && one.every((word, index) => word.form === other[index]?.form);
}
