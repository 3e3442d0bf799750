import type { SearchAnswer } from '@passerelles/search/shared';
import { exportAddress, type SearchState } from '../search/state';

/** Most sheets of one recueil: what is printed in some seconds and carried on one telephone. */
export const MOST_SHEETS = 300;

/** Kinds that are printed: the others are ways to them. */
export const printedKinds = ['practice', 'meeting-report'] as const;
export type PrintedKind = (typeof printedKinds)[number];
export const isPrinted = (kind: string): kind is PrintedKind => printedKinds.some((one) => one === kind);

/** The recueil of a search: its words, filters and order. */
export function recueilAddress(state: Partial<SearchState>, short = false): string {
  const address = exportAddress('/recueil.pdf', state);
  if (!short) return address;
  return `${address}${address.includes('?') ? '&' : '?'}detail=short`;
}

/** How many sheets and reports a search finds, of the kinds that were asked for. */
export const sheetsIn = (facets: SearchAnswer['facets'], asked: readonly string[] = []): number =>
  facets.kind
    .filter(({ value }) => isPrinted(value) && (asked.length === 0 || asked.includes(value)))
    .reduce((sum, { count }) => sum + count, 0);
