import type { SortOrder } from '../../../../shared/contracts/query';
import type { TextIndex } from './text-index';
import type { Scores } from './weigh';

type Compare = (one: number, other: number) => number;

/**
 * How places are ordered: by relevance (what is vouched for, then what is recent, breaks a tie), by date (latest first,
 * undated last) or by title; always down to one answer.
 */
export function orderOf(index: TextIndex, sort: SortOrder, scores: Scores | null): Compare {
  const date: Compare = (one, other) => (index.entry(other)?.date ?? 0) - (index.entry(one)?.date ?? 0);
  const vouched: Compare = (one, other) =>
    Number(index.entry(other)?.validated ?? false) - Number(index.entry(one)?.validated ?? false);
  const title: Compare = (one, other) => {
    const [first, second] = [index.entry(one), index.entry(other)];
    return compare(first?.titleKey ?? '', second?.titleKey ?? '') || compare(first?.id ?? '', second?.id ?? '');
  };
  if (sort === 'title') return title;
  if (sort === 'date' || scores === null) return (one, other) => date(one, other) || title(one, other);
  return (one, other) =>
    (scores[other] ?? 0) - (scores[one] ?? 0) || vouched(one, other) || date(one, other) || title(one, other);
}

/** The first `count` places in order, without ordering the rest: a heap of the best, the worst of them on top. */
export function best(places: Int32Array, count: number, order: Compare): number[] {
  if (count * 4 > places.length) return [...places].sort(order).slice(0, count);
  const heap = [...places.subarray(0, count)].sort((one, other) => order(other, one));
  for (let index = count; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (count === 0 || order(place, heap[0] ?? 0) >= 0) continue;
    heap[0] = place;
    sink(heap, order);
  }
  return heap.sort(order);
}

function sink(heap: number[], order: Compare): void {
  let parent = 0;
  for (;;) {
    let worst = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && order(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child;
    }
    if (worst === parent) return;
    [heap[parent], heap[worst]] = [heap[worst] ?? 0, heap[parent] ?? 0];
    parent = worst;
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
