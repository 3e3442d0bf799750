import { analyse } from './analyse';
import type { FacetLabel, IndexDocument } from './document';

/** What brings two sheets near each other, from what says most to what says least. */
export const similarReasons = ['theme', 'audience', 'territory', 'place', 'territory-kind', 'text'] as const;
export type SimilarReason = (typeof similarReasons)[number];

export interface Similar<T extends IndexDocument = IndexDocument> {
  document: T;
  score: number;
  reasons: SimilarReason[];
}

/** Most that are shown; a reader compares a handful. */
export const similarAtMost = 4;

/**
 * A shared theme is enough to be near; a place or a kind of territory alone never is: two sheets of one town may have nothing
 * to do with each other. `any` counts once, `share` is multiplied by the share of values they have in common.
 */
const worth = {
  theme: { any: 2, share: 2 },
  audience: { any: 0.5, share: 1 },
  territory: { any: 0.6, share: 0.3 },
  place: { any: 0.5, share: 0 },
  'territory-kind': { any: 0.4, share: 0 },
} as const;
const textWorth = 4;
/** Words in common are said to be a reason from here on; below, they only order what is near for another one. */
const textFrom = 0.2;
const nearFrom = 2;
const subjects: ReadonlySet<SimilarReason> = new Set(['theme', 'audience', 'text']);
const bodyLooked = 3_000;

/**
 * The sheets nearest to `source` among `candidates`, the nearest first; itself never, and nothing that is not really near.
 * The same input gives the same answer, in whatever order it comes.
 */
export function rankSimilar<T extends IndexDocument>(
  source: IndexDocument,
  candidates: readonly T[],
  atMost = similarAtMost,
): Similar<T>[] {
  const others = [
    ...new Map(candidates.filter(({ id }) => id !== source.id).map((candidate) => [candidate.id, candidate])).values(),
  ];
  const text = textLikeness(source, others);
  return others
    .map((document) => nearness(source, document, text(document)))
    .filter(({ score, reasons }) => score >= nearFrom && reasons.some((reason) => subjects.has(reason)))
    .sort(
      (one, other) =>
        other.score - one.score ||
        compare(one.document.title, other.document.title) ||
        compare(one.document.id, other.document.id),
    )
    .slice(0, atMost);
}

function nearness<T extends IndexDocument>(source: IndexDocument, document: T, text: number): Similar<T> {
  const shares: Record<keyof typeof worth, number> = {
    theme: inCommon(valuesOf(source.themes), valuesOf(document.themes)),
    audience: inCommon(source.audiences, document.audiences),
    territory: inCommon(valuesOf(source.territories), valuesOf(document.territories)),
    place: inCommon(valuesOf(source.places), valuesOf(document.places)),
    'territory-kind': inCommon(source.territoryKinds, document.territoryKinds),
  };
  let score = text * textWorth;
  const reasons = new Set<SimilarReason>(text >= textFrom ? ['text'] : []);
  for (const [reason, share] of Object.entries(shares) as [keyof typeof worth, number][]) {
    if (share === 0) continue;
    score += worth[reason].any + worth[reason].share * share;
    reasons.add(reason);
  }
  // The same town is in the same department, and of the same kind: said once.
  if (reasons.has('territory')) for (const implied of ['place', 'territory-kind'] as const) reasons.delete(implied);
  return {
    document,
    score: Math.round(score * 1_000) / 1_000,
    reasons: similarReasons.filter((reason) => reasons.has(reason)),
  };
}

/** Cosine of the words that two sheets use; a word that most of them use says little. */
function textLikeness(source: IndexDocument, others: readonly IndexDocument[]): (other: IndexDocument) => number {
  const words = new Map([source, ...others].map((document) => [document.id, wordsOf(document)]));
  const users = new Map<string, number>();
  for (const own of words.values()) for (const word of own.keys()) users.set(word, (users.get(word) ?? 0) + 1);
  const weigh = (word: string, count: number): number =>
    Math.sqrt(count) * Math.log(1 + words.size / (users.get(word) ?? 1));
  const norm = (own: ReadonlyMap<string, number>): number =>
    Math.sqrt([...own].reduce((sum, [word, count]) => sum + weigh(word, count) ** 2, 0));
  const mine = words.get(source.id) ?? new Map<string, number>();
  const length = norm(mine);
  return ({ id }) => {
    const theirs = words.get(id) ?? new Map<string, number>();
    const product = [...mine].reduce(
      (sum, [word, count]) => sum + weigh(word, count) * weigh(word, theirs.get(word) ?? 0),
      0,
    );
    return product === 0 ? 0 : product / (length * norm(theirs));
  };
}

function wordsOf({ title, summary, body }: IndexDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem, joined } of analyse([title, summary, body.slice(0, bodyLooked)].join('\n'))) {
    if (!joined) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** From 0 (nothing) to 1 (all of them): what both have, over what either has. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  const both = new Set(one.filter((value) => other.includes(value)));
  return all.size === 0 ? 0 : both.size / all.size;
}

function valuesOf(labels: readonly FacetLabel[]): string[] {
  return labels.map(({ value }) => value);
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'fr') || (one < other ? -1 : one > other ? 1 : 0);
}
