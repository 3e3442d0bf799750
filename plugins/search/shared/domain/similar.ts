import { LeastRecent } from '@passerelles/kit/shared';
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
  if (numbers.size > stemsAtMost) {
    numbers.clear();
    known.clear();
  }
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
  // Tables by the number of a stem: maps of some hundred thousand stems would cost more than the rest.
  const users = new Uint16Array(numbers.size);
  for (const { stems } of words.values()) for (const stem of stems) users[stem]! += 1;
  const rarities = new Float64Array(numbers.size);
  const weigh = (stem: number, count: number): number => {
    const rarity = (rarities[stem] ||= Math.log(1 + words.size / users[stem]!));
    return Math.sqrt(count) * rarity;
  };
  const mine = new Float64Array(numbers.size);
  const own = words.get(source.id)!;
  let square = 0;
  for (let index = 0; index < own.stems.length; index += 1) {
    const weight = weigh(own.stems[index]!, own.counts[index]!);
    mine[own.stems[index]!] = weight;
    square += weight ** 2;
  }
  const length = Math.sqrt(square);
  return ({ id }) => {
    const { stems, counts } = words.get(id)!;
    let [product, theirs] = [0, 0];
    for (let index = 0; index < stems.length; index += 1) {
      const weight = weigh(stems[index]!, counts[index]!);
      product += weight * mine[stems[index]!]!;
      theirs += weight ** 2;
    }
    return product === 0 ? 0 : product / (length * Math.sqrt(theirs));
  };
}

/** What words a sheet uses, by the numbers of their stems, and how often each. */
interface Words {
  stems: Uint32Array;
  counts: Uint16Array;
}

/** Some 2 kB a sheet. */
const rememberedBytes = 8 * 1_048_576;
const known = new LeastRecent<Words & { bytes: number }>(rememberedBytes);
/** A language has some ten thousands; beyond, all begins again. */
const stemsAtMost = 300_000;
const numbers = new Map<string, number>();

/** Cutting a text into words and finding their stems costs most of all: done once for each version of a sheet. */
function wordsOf({ id, fingerprint, title, summary, body }: IndexDocument): Words {
  const key = `${id} ${fingerprint}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = new Map<string, number>();
  for (const { stem, joined } of analyse([title, summary, body.slice(0, bodyLooked)].join('\n')))
    if (!joined) found.set(stem, (found.get(stem) ?? 0) + 1);
  const stems = Uint32Array.from(found.keys(), numberOf);
  const words = { stems, counts: Uint16Array.from(found.values()), bytes: stems.length * 6 + 200 };
  known.set(key, words);
  return words;
}

function numberOf(stem: string): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
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
