export interface Point {
  year: number;
  value: number;
}

/** A year of a chart; `null`: no value is known for this year, which lies between two known ones. */
export interface Bar {
  year: number;
  value: number | null;
}

/** Most years in a chart with its unknown ones; a longer series leaves those out. */
const MOST_YEARS = 60;

/**
 * Every year from the first to the last that is known, unknown ones between them as long as they are few. Two points of one year:
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
