import { canonicalJson } from './canonical';
import { commonLengths, wordsOf } from './word-difference';

/** What became of the items of a list, in the order in which the two versions are best read together. */
export type ItemChange =
  | { kind: 'same'; from: number; to: number; value: unknown }
  | { kind: 'moved'; from: number; to: number; value: unknown }
  | { kind: 'changed'; from: number; to: number; before: unknown; after: unknown }
  | { kind: 'removed'; from: number; value: unknown }
  | { kind: 'added'; to: number; value: unknown };

/** Below this share of common words two items are two things, and none became the other. */
const alike = 0.4;
const tooManyPairs = 10_000;

type Pair = readonly [from: number, to: number];

/** Items that stayed in their order, that moved, that look like each other, and those that only one version has. */
export function listDifference(before: readonly unknown[], after: readonly unknown[]): ItemChange[] {
  const kept = inOrder(before.map(canonicalJson), after.map(canonicalJson));
  const [left, right] = [new Set(before.keys()), new Set(after.keys())];
  const take = ([from, to]: Pair) => left.delete(from) && right.delete(to);
  kept.forEach(take);

  const moved = [...left].flatMap((from): Pair[] => {
    const to = [...right].find((index) => canonicalJson(after[index]) === canonicalJson(before[from]));
    if (to === undefined) return [];
    take([from, to]);
    return [[from, to]];
  });
  const changed = closest(before, after, left, right);
  changed.forEach(take);

  const placed: ItemChange[] = [
    ...kept.map(([from, to]) => ({ kind: 'same' as const, from, to, value: before[from] })),
    ...moved.map(([from, to]) => ({ kind: 'moved' as const, from, to, value: before[from] })),
    ...changed.map(([from, to]) => ({ kind: 'changed' as const, from, to, before: before[from], after: after[to] })),
    ...[...right].map((to) => ({ kind: 'added' as const, to, value: after[to] })),
  ].sort((one, other) => one.to - other.to);
  for (const from of left) {
    const previous = placed.findLastIndex((item) => item.kind !== 'moved' && 'from' in item && item.from < from);
    placed.splice(previous + 1, 0, { kind: 'removed', from, value: before[from] });
  }
  return placed;
}

function inOrder(before: readonly string[], after: readonly string[]): Pair[] {
  const common = commonLengths(before, after);
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  while (from < before.length && to < after.length) {
    if (before[from] === after[to]) pairs.push([from++, to++]);
    else if ((common[from + 1]?.[to] ?? 0) >= (common[from]?.[to + 1] ?? 0)) from += 1;
    else to += 1;
  }
  return pairs;
}

/** The most alike first; each item once. */
function closest(
  before: readonly unknown[],
  after: readonly unknown[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
): Pair[] {
  if (left.size * right.size > tooManyPairs) return [];
  const candidates = [...left]
    .flatMap((from) => [...right].map((to) => ({ from, to, likeness: likeness(before[from], after[to]) })))
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ from, to }): Pair[] => {
    if (usedLeft.has(from) || usedRight.has(to)) return [];
    usedLeft.add(from);
    usedRight.add(to);
    return [[from, to]];
  });
}

/** From 0 to 1: the share of words that two items have in common. Two documents that are pointed at are two things. */
export function likeness(one: unknown, other: unknown): number {
  if (isReference(one) || isReference(other)) return 0;
  const [mine, theirs] = [leafWords(one), leafWords(other)];
  if (mine.length + theirs.length === 0) return 0;
  const left = [...theirs];
  const common = mine.filter((word) => {
    const place = left.indexOf(word);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
  return (2 * common.length) / (mine.length + theirs.length);
}

const isReference = (value: unknown): boolean => typeof value === 'object' && value !== null && 'documentId' in value;

function leafWords(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(value).filter((word) => word.trim() !== '');
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leafWords) : [];
}
