export interface Point {
  year: number;
  value: number;
}

/** A year of a chart; `null` is a year between two known ones that nobody has told us. */
export interface Bar {
  year: number;
  value: number | null;
}

/** Every year from the first to the last that is known, the holes said as such. Two points of one year: the last one counts. */
export function barsOf(points: Point[]): Bar[] {
  const known = new Map(points.map(({ year, value }) => [year, value]));
  if (known.size === 0) return [];
  const years = [...known.keys()];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, value: known.get(first + index) ?? null }));
}
