import { allowedEdits } from '../../../../shared/domain/edit-distance';
import type { ParsedQuery, Quoted, QueryWord, Slot } from '../../../../shared/domain/query';
import type { Term, TermWord } from '../../../../shared/domain/synonyms';
import { textFields } from '../texts';
import { best } from './order';
import type { TextIndex } from './text-index';
import { both, either, found, nothing, weigh, type Lookup, type Scores } from './weigh';

export interface Matches {
  /** The places found. */
  places: Int32Array;
  scores: Scores;
  partial: boolean;
}

const worth = { form: 1, stem: 0.45, prefix: 0.2, near: 0.3, synonym: 0.35, inARow: 1.5 };
const shortestPrefix = 2;
const bestLookedAt = 500;
const title = textFields.indexOf('title');

/** Finds what has every word of the query, or, when nothing has, what has the most of them. Unordered. */
export function matchDocuments(index: TextIndex, query: ParsedQuery): Matches {
  const allowed = allowedBy(index, query);
  if (query.slots.length === 0) {
    const scores = allowed.map((score, place) => (index.entry(place) === undefined ? 0 : score));
    return { places: found(scores), scores, partial: false };
  }
  const slots = query.slots.map((slot) => slotScores(index, slot));
  const whole = slots.reduce(both, allowed);
  if (!nothing(whole)) return { places: rewardRuns(index, query, whole), scores: whole, partial: false };
  const some = both(mostWordsFirst(index, query.slots, slots), allowed);
  const places = found(some);
  return { places, scores: some, partial: places.length > 0 };
}

/** The same, in titles and acronyms only. */
export function matchTitles(index: TextIndex, query: ParsedQuery): Matches {
  const slots = query.slots.map((slot) => slotScores(index, slot, title));
  const phrases = query.phrases
    .flatMap(({ words }) => words)
    .map((word) => weigh(index, asWritten(index, word), title));
  const [first, ...others] = [...slots, ...phrases];
  const scores =
    first === undefined ? new Float32Array(index.capacity) : [...others, allowedBy(index, query)].reduce(both, first);
  return { places: found(scores), scores, partial: false };
}

/** A little for every place that the phrases and exclusions let through, nothing for the others. */
function allowedBy(index: TextIndex, { phrases, excluded }: ParsedQuery): Scores {
  const allowed = new Float32Array(index.capacity).fill(1e-3);
  for (const phrase of phrases) keepOnly(allowed, phraseScores(index, phrase));
  for (const { words } of excluded) {
    const [only] = words;
    const refused =
      words.length === 1 && only !== undefined ? familyScores(index, only) : phraseScores(index, { words });
    for (let place = 0; place < allowed.length; place += 1) if (refused[place] !== 0) allowed[place] = 0;
  }
  return allowed;
}

function keepOnly(allowed: Scores, scores: Scores): void {
  for (let place = 0; place < allowed.length; place += 1) {
    allowed[place] = allowed[place] === 0 || scores[place] === 0 ? 0 : (allowed[place] ?? 0) + (scores[place] ?? 0);
  }
}

/** A phrase as written, stop words aside. */
function phraseScores(index: TextIndex, { words }: Pick<Quoted, 'words'>): Scores {
  const scores = words.map((word) => weigh(index, asWritten(index, word))).reduce(both);
  return words.length === 1 ? scores : inARow(index, scores, words, 'form');
}

function asWritten(index: TextIndex, { form }: TermWord): Lookup[] {
  const word = index.lexicon.find(form);
  return word === undefined ? [] : [{ word, worth: worth.form }];
}

function familyScores(index: TextIndex, { stem }: TermWord): Scores {
  return weigh(
    index,
    index.lexicon.family(stem).map((word) => ({ word, worth: worth.synonym })),
  );
}

/** Only where the words follow each other. */
function inARow(index: TextIndex, scores: Scores, words: Term, by: 'form' | 'stem'): Scores {
  const run = runOf(index, words, by);
  return scores.map((score, place) => (score !== 0 && index.hasRun(place, run) ? score : 0));
}

function runOf({ lexicon }: TextIndex, words: Term, by: 'form' | 'stem'): ReadonlySet<number>[] {
  return words.map(({ form, stem }) => {
    const numbers = by === 'stem' ? lexicon.family(stem).map(({ number }) => number) : [lexicon.find(form)?.number];
    return new Set(numbers.filter((number) => number !== undefined));
  });
}

function slotScores(index: TextIndex, slot: Slot, only?: number): Scores {
  const typed = slot.words.map((word) => weigh(index, lookups(index, word), only));
  const synonyms = slot.synonyms.map((term) => synonymScores(index, term, only));
  const scores = [typed.reduce(both), ...synonyms].reduce(either);
  if (!nothing(scores)) return scores;
  return slot.words.map((word, position) => forgiving(index, word, typed[position], only)).reduce(both);
}

/** Typos are looked at only for a word that is nowhere in the index: so that “ville” never finds “fille”. */
function forgiving(index: TextIndex, word: QueryWord, typed: Scores | undefined, only?: number): Scores {
  return typed !== undefined && !nothing(typed) ? typed : weigh(index, nearLookups(index, word), only);
}

function lookups({ lexicon }: TextIndex, { form, stem, prefix }: QueryWord): Lookup[] {
  const exact = lexicon.find(form);
  const begun = prefix && form.length >= shortestPrefix ? lexicon.beginningWith(form) : [];
  return [
    ...(exact === undefined ? [] : [{ word: exact, worth: worth.form }]),
    ...lexicon.family(stem).map((word) => ({ word, worth: worth.stem })),
    // The less is still to be typed, the more it is worth.
    ...begun.map((word) => ({
      word,
      worth: (worth.prefix * form.length) / (form.length + 0.3 * (word.form.length - form.length)),
    })),
  ];
}

function nearLookups({ lexicon }: TextIndex, word: QueryWord): Lookup[] {
  if (word.edits === 0) return [];
  const stemEdits = Math.min(word.edits, allowedEdits(word.stem));
  const words = [
    ...lexicon.near(word.form, word.edits, word.prefix),
    ...(stemEdits === 0 ? [] : lexicon.nearStem(word.stem, stemEdits)),
  ];
  return words.map((near) => ({ word: near, worth: worth.near }));
}

function synonymScores(index: TextIndex, term: Term, only?: number): Scores {
  const scores = term
    .map(({ stem }) =>
      weigh(
        index,
        index.lexicon.family(stem).map((word) => ({ word, worth: worth.synonym })),
        only,
      ),
    )
    .reduce(both);
  return term.length === 1 ? scores : inARow(index, scores, term, 'stem');
}

/**
 * The words typed standing one after the other are worth more than the same words apart. Looked at only among the best:
 * what many hundreds of documents outrank would not come to the top by it.
 */
function rewardRuns(index: TextIndex, query: ParsedQuery, scores: Scores): Int32Array {
  const places = found(scores);
  const words = query.slots.flatMap((slot) => slot.words);
  if (words.length < 2) return places;
  const run = runOf(index, words, 'stem');
  const higherFirst = (one: number, other: number): number => (scores[other] ?? 0) - (scores[one] ?? 0);
  for (const place of best(places, bestLookedAt, higherFirst)) {
    if (index.hasRun(place, run)) scores[place] = (scores[place] ?? 0) * worth.inARow;
  }
  return places;
}

/** One whole point per word found, and less than one for how well: two words poorly found outrank one found well. */
function mostWordsFirst(index: TextIndex, slots: readonly Slot[], scores: readonly Scores[]): Scores {
  const totals = new Float32Array(index.capacity);
  const add = (found: Scores, points: number, unless?: Scores): void => {
    for (let place = 0; place < totals.length; place += 1) {
      const score = found[place] ?? 0;
      if (score !== 0 && (unless === undefined || unless[place] === 0))
        totals[place] = (totals[place] ?? 0) + points + quality(score);
    }
  };
  for (const [position, slot] of slots.entries()) {
    const whole = scores[position];
    if (whole === undefined) continue;
    add(whole, slot.words.length);
    if (slot.words.length > 1) for (const word of slot.words) add(weigh(index, lookups(index, word)), 1, whole);
  }
  return totals;
}

function quality(score: number): number {
  return (score / (score + 100)) * 0.09;
}
