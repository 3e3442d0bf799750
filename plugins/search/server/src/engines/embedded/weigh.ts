import { textFields } from '../texts';
import type { Word } from './lexicon';
import type { TextIndex } from './text-index';

/** A word to look for, and how much finding it is worth beside the word as typed (1). */
export interface Lookup {
  word: Word;
  worth: number;
}

/** One score a place; 0 where nothing was found. */
export type Scores = Float32Array;

/**
 * Titles over summaries over names over bodies: even a word that a long title has once is worth more than one that a short
 * summary has often, since a field's share lies between 0.75 and 1.5 of its weight.
 */
const weights = { title: 8, summary: 3, names: 1.5, body: 1 };
const fields = textFields.map((name) => weights[name]);
const lengthMatters = 0.3;
const longest = 2;

/**
 * What each document is worth for a word, whatever of its forms it has: the best of them counts, rare words more than common
 * ones. `only` looks in one field.
 */
export function weigh(index: TextIndex, lookups: readonly Lookup[], only?: number): Scores {
  const scores = new Float32Array(index.capacity);
  const means = fields.map((_, field) => index.meanLength(field));
  let found = 0;
  for (const { word, worth } of lookups) {
    const { size, places, counts } = word.postings;
    for (let entry = 0; entry < size; entry += 1) {
      const place = places[entry] ?? 0;
      const packed = counts[entry] ?? 0;
      let score = 0;
      for (let field = 0; field < fields.length; field += 1) {
        const count = (packed >>> (field * 8)) & 255;
        if (count === 0 || (only !== undefined && field !== only)) continue;
        const relative = Math.min(longest, index.length(place, field) / (means[field] ?? 1));
        const norm = 1 - lengthMatters + lengthMatters * relative;
        score += ((fields[field] ?? 0) * 1.5 * count) / (count + 0.5 * norm);
      }
      score *= worth;
      const before = scores[place] ?? 0;
      if (score <= before) continue;
      if (before === 0) found += 1;
      scores[place] = score;
    }
  }
  const rarity = Math.log(1 + (index.size - found + 0.5) / (found + 0.5)) + 0.1;
  for (let place = 0; place < scores.length; place += 1) scores[place] = (scores[place] ?? 0) * rarity;
  return scores;
}

/** Both found: what they are worth together. */
export function both(one: Scores, other: Scores): Scores {
  return one.map((score, place) => (score === 0 || other[place] === 0 ? 0 : score + (other[place] ?? 0)));
}

/** Either found: the better of the two. */
export function either(one: Scores, other: Scores): Scores {
  return one.map((score, place) => Math.max(score, other[place] ?? 0));
}

export function nothing(scores: Scores): boolean {
  return !scores.some((score) => score > 0);
}

/** The places where something was found. */
export function found(scores: Scores): Int32Array {
  const places = new Int32Array(scores.length);
  let size = 0;
  for (let place = 0; place < scores.length; place += 1) {
    if (scores[place] === 0) continue;
    places[size] = place;
    size += 1;
  }
  return places.subarray(0, size);
}
