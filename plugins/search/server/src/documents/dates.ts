import type { PartialDate } from './entries';

const yearsAtMost = 60;

/** Year of a partial date; null when the year is what is not known (`01-16`). */
export function yearOf(date: PartialDate | null | undefined): number | null {
  const year = /^(\d{4})(?:-|$)/u.exec(date?.value ?? '')?.[1];
  return year === undefined || date?.precision === 'day-of-unknown-year' ? null : Number(year);
}

/** `yyyymmdd` to order by, zeros for what is not known; null without a year. */
export function sortableDate(date: PartialDate | null | undefined): number | null {
  if (yearOf(date) === null) return null;
  const [year, month, day] = (date?.value ?? '').split('-').map(Number);
  return (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}

/** Every year from the first to the last, and the others given: ordered, each once. */
export function yearsBetween(
  first: number | null,
  last: number | null,
  others: readonly (number | null)[] = [],
): number[] {
  const years = new Set(others.filter((year) => year !== null));
  const from = first ?? last;
  const to = last ?? first;
  if (from !== null && to !== null) {
    for (let year = from; year <= Math.min(to, from + yearsAtMost); year += 1) years.add(year);
  }
  return [...years].sort((one, other) => one - other);
}
