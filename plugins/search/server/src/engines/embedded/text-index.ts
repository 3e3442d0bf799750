import MiniSearch from 'minisearch';
import { analyse, sequence, type AnalysedToken } from '../../../../shared/domain/analyse';
import type { IndexDocument } from '../../../../shared/domain/document';
import type { Term } from '../../../../shared/domain/synonyms';
import { titleKey } from '../../../../shared/domain/title-key';
import { searchableTexts, textFields } from '../texts';
import { Vocabulary } from './vocabulary';

interface Entry {
  document: IndexDocument;
  titleKey: string;
  /** Words in reading order between spaces, fields apart: what phrases are looked for in. */
  forms: string;
  stems: string;
  /** Joined forms (véloécole), which stand in no phrase. */
  joined: readonly string[];
}

/** A word of the index to look for, and how much finding it is worth. */
export interface Lookup {
  term: string;
  boost: number;
  prefix?: boolean;
}

/** What matching needs of the index, whole or by title only. */
export type SearchableWords = Pick<TextIndex, 'forms' | 'stems' | 'documents' | 'scores' | 'hasPhrase'>;

/** Stems live in the same index as words, told apart by this mark, which no folded word can contain. */
const stemMark = '~';
const fieldsApart = '|';
const identity = (text: string): string => text;
const boosts = { title: 4, summary: 2, names: 1, body: 1 };

/** Everything indexed, in memory: MiniSearch for words, the vocabulary for typos, the documents themselves for facets. */
export class TextIndex {
  readonly forms = new Vocabulary();
  readonly stems = new Vocabulary();
  readonly #entries = new Map<string, Entry>();
  readonly #words = new MiniSearch<Record<string, string>>({
    fields: [...textFields],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { tokenize: (term) => [term], processTerm: identity, boost: boosts, combineWith: 'OR' },
  });

  static stemTerm(stem: string): string {
    return stemMark + stem;
  }

  get size(): number {
    return this.#entries.size;
  }

  documents(): IndexDocument[] {
    return [...this.#entries.values()].map(({ document }) => document);
  }

  get(id: string): Pick<Entry, 'document' | 'titleKey'> | undefined {
    return this.#entries.get(id);
  }

  add(document: IndexDocument): void {
    this.remove(document.id);
    const texts = searchableTexts(document);
    const fields = textFields.map((field) => [field, analyse(texts[field])] as const);
    const tokens = fields.flatMap(([, list]) => list);
    const entry: Entry = {
      document,
      titleKey: titleKey(document.title),
      forms: line(fields, 'form'),
      stems: line(fields, 'stem'),
      joined: tokens.filter((token) => token.joined).map(({ form }) => form),
    };
    this.#words.add({ id: document.id, ...Object.fromEntries(fields.map(([field, list]) => [field, terms(list)])) });
    this.#entries.set(document.id, entry);
    this.forms.add(formsOf(entry));
    this.stems.add(wordsOf(entry.stems));
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#words.discard(id);
    this.#entries.delete(id);
    this.forms.remove(formsOf(entry));
    this.stems.remove(wordsOf(entry.stems));
  }

  /** The same index, looked for words in titles and acronyms only. */
  titles(): SearchableWords {
    return {
      forms: this.forms,
      stems: this.stems,
      documents: () => this.documents(),
      hasPhrase: (...args) => this.hasPhrase(...args),
      scores: (lookups) => this.scores(lookups, ['title']),
    };
  }

  /** Documents that have any of these words, with their scores added up. */
  scores(lookups: readonly Lookup[], fields: string[] = [...textFields]): Map<string, number> {
    if (lookups.length === 0) return new Map();
    const results = this.#words.search({
      combineWith: 'OR',
      fields,
      queries: lookups.map(({ term, boost, prefix }) => ({
        queries: [term],
        prefix: prefix ?? false,
        boostTerm: () => boost,
      })),
    });
    const scores = new Map<string, number>();
    for (const { id, score } of results) scores.set(String(id), score);
    return scores;
  }

  /** Whether the words of a term follow each other in a document, as written or by stem. */
  hasPhrase(id: string, term: Term, by: 'form' | 'stem'): boolean {
    const entry = this.#entries.get(id);
    const text = term.map((word) => word[by]).join(' ');
    return (by === 'form' ? entry?.forms : entry?.stems)?.includes(` ${text} `) ?? false;
  }
}

function formsOf({ forms, joined }: Entry): Set<string> {
  const words = wordsOf(forms);
  for (const form of joined) words.add(form);
  return words;
}

/** The words of a line, each once: worked out when needed, since keeping the sets would double the memory. */
function wordsOf(line: string): Set<string> {
  const words = new Set(line.split(fieldsApart).flatMap((field) => field.split(' ')));
  words.delete('');
  return words;
}

function terms(tokens: readonly AnalysedToken[]): string {
  return tokens.map(({ form, stem }) => `${form} ${stemMark}${stem}`).join(' ');
}

function line(fields: readonly (readonly [string, readonly AnalysedToken[]])[], by: 'form' | 'stem'): string {
  return fields.map(([, tokens]) => ` ${sequence(tokens).map((token) => token[by]).join(' ')} `).join(fieldsApart);
}
