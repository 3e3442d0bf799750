import { formatNumber } from '../lib/format/numbers';

/**
 * “1 fiche”, “3 fiches”. French takes the singular below two, English for one only: `singularBelow` says which.
 */
export function counted(count: number, one: string, many: string, singularBelow: 1 | 2 = 2): string {
  const singular = singularBelow === 2 ? Math.abs(count) < 2 : count === 1;
  return `${formatNumber(count)} ${singular ? one : many}`;
}
