import { allowedEdits } from '../../../../shared/domain/edit-distance';
import type { ParsedQuery, QueryWord, Slot } from '../../../../shared/domain/query';
import type { Term } from '../../../../shared/domain/synonyms';
import { TextIndex, type Lookup, type SearchableWords } from './text-index';

export interface Match {
  id: string;
  score: number;
}
export interface Matches {
  matches: Match[];
  partial: boolean;
}

type Scores = Map<string, number>;

const worth = { form: 1, stem: 0.8, near: 0.5, synonym: 0.6, inARow: 1.5 };
const shortestPrefix = 2;
const bestLookedAt = 500;

/** Finds what has every word of the query, or, when nothing has, what has the most of them. Unordered. */
export function matchDocuments(index: SearchableWords, query: ParsedQuery): Matches {
  const allowed = (id: string): boolean =>
    query.phrases.every(({ words }) => index.hasPhrase(id, words, 'form')) &&
    !query.excluded.some(({ words }) => index.hasPhrase(id, words, words.length === 1 ? 'stem' : 'form'));
  const slots = query.slots.map((slot) => slotScores(index, slot));
  if (slots.length === 0) return { matches: withoutWords(index, query, allowed), partial: false };
  const whole = intersect(slots).filter(({ id }) => allowed(id));
  if (whole.length > 0) return { matches: rewardRuns(index, query, whole), partial: false };
  const some = mostWordsFirst(index, query.slots, slots).filter(({ id }) => allowed(id));
  return { matches: some, partial: some.length > 0 };
}

function withoutWords(index: SearchableWords, query: ParsedQuery, allowed: (id: string) => boolean): Match[] {
  const words = query.phrases.flatMap(({ words }) => words).map(({ form }): Lookup => ({ term: form, boost: 1 }));
  const scores = index.scores(words);
  return index
    .documents()
    .filter(({ id }) => allowed(id))
    .map(({ id }) => ({ id, score: scores.get(id) ?? 0 }));
}

function slotScores(index: SearchableWords, slot: Slot): Scores {
  const typed = slot.words.map((word) => index.scores(lookups(word)));
  const [only] = typed;
  if (typed.length === 1 && slot.synonyms.length === 0 && only !== undefined && only.size > 0) return only;
  const synonyms = slot.synonyms.map((term) => synonymScores(index, term));
  const scores = best([sumOf(intersect(typed)), ...synonyms]);
  if (scores.size > 0) return scores;
  const guessed = slot.words.map((word, position) => {
    const exact = typed[position] ?? new Map<string, number>();
    return exact.size > 0 ? exact : index.scores(nearLookups(index, word));
  });
  return sumOf(intersect(guessed));
}

function lookups(word: QueryWord): Lookup[] {
  return [
    { term: word.form, boost: worth.form, prefix: word.prefix && word.form.length >= shortestPrefix },
    { term: TextIndex.stemTerm(word.stem), boost: worth.stem },
  ];
}

/** Only for a word that is nowhere in the index: so that “ville” never finds “fille”. */
function nearLookups(index: SearchableWords, word: QueryWord): Lookup[] {
  if (word.edits === 0) return [];
  const stemEdits = Math.min(word.edits, allowedEdits(word.stem));
  const forms = index.forms.near(word.form, word.edits, word.prefix);
  const stems = stemEdits === 0 ? [] : index.stems.near(word.stem, stemEdits, false);
  return [...forms, ...stems.map((stem) => TextIndex.stemTerm(stem))].map((term) => ({ term, boost: worth.near }));
}

function synonymScores(index: SearchableWords, term: Term): Scores {
  const found = intersect(term.map(({ stem }) => index.scores([{ term: TextIndex.stemTerm(stem), boost: worth.synonym }])));
  return sumOf(found.filter(({ id }) => index.hasPhrase(id, term, 'stem')));
}

function intersect(all: readonly Scores[]): Match[] {
  const [smallest, ...others] = [...all].sort((one, other) => one.size - other.size);
  if (smallest === undefined) return [];
  const result: Match[] = [];
  for (const [id, score] of smallest) {
    let total = score;
    for (const other of others) total += other.get(id) ?? Number.NaN;
    if (!Number.isNaN(total)) result.push({ id, score: total });
  }
  return result;
}

function sumOf(matches: readonly Match[]): Scores {
  return new Map(matches.map(({ id, score }) => [id, score]));
}

function best(all: readonly Scores[]): Scores {
  const result: Scores = new Map();
  for (const scores of all) {
    for (const [id, score] of scores) result.set(id, Math.max(score, result.get(id) ?? 0));
  }
  return result;
}

/**
 * The words typed standing one after the other are worth more than the same words apart. Looked at only among the best:
 * what many hundreds of documents outrank would not come to the top by it.
 */
function rewardRuns(index: SearchableWords, query: ParsedQuery, matches: Match[]): Match[] {
  const words = query.slots.flatMap((slot) => slot.words);
  if (words.length < 2) return matches;
  matches.sort((one, other) => other.score - one.score);
  for (const match of matches.slice(0, bestLookedAt)) {
    if (index.hasPhrase(match.id, words, 'stem')) match.score *= worth.inARow;
  }
  return matches;
}

/** One whole point per word found, and less than one for how well: two words poorly found outrank one found well. */
function mostWordsFirst(index: SearchableWords, slots: readonly Slot[], scores: readonly Scores[]): Match[] {
  const totals: Scores = new Map();
  for (const [position, slot] of slots.entries()) {
    const whole = scores[position] ?? new Map<string, number>();
    for (const [id, score] of whole) add(totals, id, slot.words.length + quality(score));
    if (slot.words.length === 1) continue;
    for (const word of slot.words) {
      for (const [id, score] of index.scores(lookups(word))) if (!whole.has(id)) add(totals, id, 1 + quality(score));
    }
  }
  return [...totals].map(([id, score]) => ({ id, score }));
}

function add(totals: Scores, id: string, points: number): void {
  totals.set(id, (totals.get(id) ?? 0) + points);
}

function quality(score: number): number {
  return (score / (score + 100)) * 0.09;
}
