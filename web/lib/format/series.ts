export interface Point {
  year: number;
  value: number;
}

/** A year of a chart; `null` is a year between two known ones that nobody has told us. */
export interface Bar {
  year: number;
  value: number | null;
}

/** Past these years nobody reads a chart: holes are then left out. */
const MOST_YEARS = 60;

/**
 * Every year from the first to the last that is known, the holes said as such as long as they are few. Two points of one year:
 * the last one counts.
 */
export function barsOf(points: Point[]): Bar[] {
  const known = new Map(points.map(({ year, value }) => [year, value]));
  if (known.size === 0) return [];
  const years = [...known.keys()];
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (last - first >= MOST_YEARS)
    return years.sort((a, b) => a - b).map((year) => ({ year, value: known.get(year) ?? null }));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    value: known.get(first + index) ?? null,
  }));
}
