import type { Range } from './highlight';

export interface Excerpt {
  text: string;
  ranges: Range[];
}

const around = 90;

/** A piece of a long text around the first place where most is lit, cut between words; null when nothing is lit. */
export function makeExcerpt(text: string, ranges: readonly Range[]): Excerpt | null {
  const best = densest(ranges);
  if (best === undefined) return null;
  const paragraphStart = text.lastIndexOf('\n', best[0] - 1) + 1;
  const nextBreak = text.indexOf('\n', best[1]);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  const start = wordStart(text, Math.max(paragraphStart, best[0] - around), paragraphStart);
  const end = wordEnd(text, Math.min(paragraphEnd, best[1] + around * 2), paragraphEnd, best[1]);
  const before = start > paragraphStart ? '… ' : '';
  const after = end < paragraphEnd ? ' …' : '';
  const offset = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    ranges: ranges
      .filter((range) => range[0] >= start && range[1] <= end)
      .map(([from, to]): Range => [from + offset, to + offset]),
  };
}

function densest(ranges: readonly Range[]): Range | undefined {
  let best: { range: Range; count: number } | undefined;
  for (const [index, range] of ranges.entries()) {
    const count = ranges.slice(index, index + 20).filter((other) => other[0] <= range[1] + around).length;
    if (best === undefined || count > best.count) best = { range, count };
  }
  return best?.range;
}

function wordStart(text: string, from: number, floor: number): number {
  if (from === floor) return from;
  const space = text.indexOf(' ', from);
  return space === -1 || space > from + 30 ? from : space + 1;
}

function wordEnd(text: string, to: number, ceiling: number, least: number): number {
  if (to === ceiling) return to;
  const space = text.lastIndexOf(' ', to);
  return space <= least ? to : space;
}
