import { LeastRecent } from '@passerelles/kit/shared';
import { analyse } from './analyse';
import type { FacetLabel, IndexDocument } from './document';
import type { FacetFilters } from './facets';
import { parseQuery, type ParsedQuery } from './query';
import { noSynonyms } from './synonyms';

/** What brings two sheets near each other, from what says most to what says least. */
export const similarReasons = ['theme', 'audience', 'territory', 'place', 'territory-kind', 'text'] as const;
export type SimilarReason = (typeof similarReasons)[number];

/** What may be near: read only where this version of it was not compared before. */
export interface Candidate {
  id: string;
  fingerprint: string;
  read(): IndexDocument;
}

export interface Similar {
  document: IndexDocument;
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
const sharedReasons = Object.keys(worth) as (keyof typeof worth)[];
const textWorth = 4;
/** Words in common are said to be a reason from here on; below, they only order what is near for another one. */
const textFrom = 0.2;
const nearFrom = 2;
const subjects: ReadonlySet<SimilarReason> = new Set(['theme', 'audience', 'text']);
const bodyLooked = 3_000;

/** Looked at for each way of being near; the rule then chooses among them. */
export const candidatesAtMost = 50;
const wordsOfTitle = 12;

/** How what may be near is searched for: what shares a theme, a territory or an audience, and what has the words of the title. */
export function candidateQueries(source: IndexDocument): { text: ParsedQuery; filters: FacetFilters }[] {
  const kind = [source.kind];
  const nothing = parseQuery('', noSynonyms);
  const shared: FacetFilters[] = [
    { theme: valuesOf(source.themes) },
    { territory: valuesOf(source.territories) },
    { audience: source.audiences },
  ];
  const words = source.title.split(/\s+/u).slice(0, wordsOfTitle).join(' ');
  const title = parseQuery(words.replace(/["«»“”-]/gu, ' '), noSynonyms);
  return [
    ...shared
      .filter((filter) => Object.values(filter).some((list) => list.length > 0))
      .map((filter) => ({ text: nothing, filters: { ...filter, kind } })),
    ...(title.slots.length > 0 ? [{ text: title, filters: { kind } }] : []),
  ];
}

/**
 * The sheets nearest to `source` among `candidates`, the nearest first; itself never, and nothing that is not really near.
 * The same input gives the same answer, in whatever order it comes.
 */
export function rankSimilar(
  source: IndexDocument,
  candidates: readonly Candidate[],
  atMost = similarAtMost,
): Similar[] {
  const others = [
    ...new Map(candidates.filter(({ id }) => id !== source.id).map((candidate) => [candidate.id, candidate])).values(),
  ];
  if (numbers.size > stemsAtMost) {
    numbers.clear();
    known.clear();
  }
  const own = compared({ id: source.id, fingerprint: source.fingerprint, read: () => source });
  const all = others.map((candidate) => ({ candidate, traits: compared(candidate) }));
  const text = textLikeness(
    own,
    all.map(({ traits }) => traits),
  );
  return all
    .map(({ candidate, traits }) => ({ candidate, traits, ...nearness(own, traits, text(traits)) }))
    .filter(({ score, reasons }) => score >= nearFrom && reasons.some((reason) => subjects.has(reason)))
    .sort(
      (one, other) =>
        other.score - one.score ||
        compare(one.traits.title, other.traits.title) ||
        compare(one.candidate.id, other.candidate.id),
    )
    .slice(0, atMost)
    .map(({ candidate, score, reasons }) => ({ document: candidate.read(), score, reasons }));
}

function nearness(source: Traits, other: Traits, text: number): Omit<Similar, 'document'> {
  let score = text * textWorth;
  const reasons = new Set<SimilarReason>(text >= textFrom ? ['text'] : []);
  for (const reason of sharedReasons) {
    const share = inCommon(source[reason], other[reason]);
    if (share === 0) continue;
    score += worth[reason].any + worth[reason].share * share;
    reasons.add(reason);
  }
  // The same town is in the same department, and of the same kind: said once.
  if (reasons.has('territory')) for (const implied of ['place', 'territory-kind'] as const) reasons.delete(implied);
  return {
    score: Math.round(score * 1_000) / 1_000,
    reasons: similarReasons.filter((reason) => reasons.has(reason)),
  };
}

/** Cosine of the words that two sheets use; a word that most of them use says little. */
function textLikeness(source: Traits, others: readonly Traits[]): (other: Traits) => number {
  // Tables by the number of a stem: maps of some hundred thousand stems would cost more than the rest.
  const users = new Uint16Array(numbers.size);
  for (const { stems } of [source, ...others])
    for (let index = 0; index < stems.length; index += 1) users[stems[index]!]! += 1;
  const rarities = new Float64Array(numbers.size);
  const weigh = (stem: number, count: number): number => {
    const rarity = (rarities[stem] ||= Math.log(1 + (others.length + 1) / users[stem]!));
    return Math.sqrt(count) * rarity;
  };
  const mine = new Float64Array(numbers.size);
  let square = 0;
  for (let index = 0; index < source.stems.length; index += 1) {
    const weight = weigh(source.stems[index]!, source.counts[index]!);
    mine[source.stems[index]!] = weight;
    square += weight ** 2;
  }
  const length = Math.sqrt(square);
  return ({ stems, counts }) => {
    let [product, theirs] = [0, 0];
    for (let index = 0; index < stems.length; index += 1) {
      const weight = weigh(stems[index]!, counts[index]!);
      product += weight * mine[stems[index]!]!;
      theirs += weight ** 2;
    }
    return product === 0 ? 0 : product / (length * Math.sqrt(theirs));
  };
}

/** What is compared of a document, each value once. The words that it uses by the numbers of their stems, and how often each. */
interface Traits extends Record<keyof typeof worth, readonly string[]> {
  title: string;
  stems: Uint32Array;
  counts: Uint16Array;
  bytes: number;
}

/** Some 3 kB a sheet. */
const rememberedBytes = 12 * 1_048_576;
const known = new LeastRecent<Traits>(rememberedBytes);
/** A language has some ten thousands; beyond, all begins again. */
const stemsAtMost = 300_000;
const numbers = new Map<string, number>();

/** Cutting a text into words and finding their stems costs most of all: done once for each version of a sheet. */
function compared({ id, fingerprint, read }: Candidate): Traits {
  const key = `${id} ${fingerprint}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { title, summary, body, themes, territories, places, audiences, territoryKinds } = read();
  const found = new Map<string, number>();
  for (const { stem, joined } of analyse([title, summary, body.slice(0, bodyLooked)].join('\n')))
    if (!joined) found.set(stem, (found.get(stem) ?? 0) + 1);
  const stems = Uint32Array.from(found.keys(), numberOf);
  const traits: Traits = {
    title,
    theme: once(valuesOf(themes)),
    audience: once(audiences),
    territory: once(valuesOf(territories)),
    place: once(valuesOf(places)),
    'territory-kind': once(territoryKinds),
    stems,
    counts: Uint16Array.from(found.values()),
    bytes: stems.length * 6 + 1_000,
  };
  known.set(key, traits);
  return traits;
}

function numberOf(stem: string): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
}

/** From 0 (nothing) to 1 (all of them): what both have, over what either has. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  let both = 0;
  for (const value of one) if (other.includes(value)) both += 1;
  return both === 0 ? 0 : both / (one.length + other.length - both);
}

const once = (values: readonly string[]): string[] => [...new Set(values)];

function valuesOf(labels: readonly FacetLabel[]): string[] {
  return labels.map(({ value }) => value);
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'fr') || (one < other ? -1 : one > other ? 1 : 0);
}
