import type { IndexDocument } from '../../../../shared/domain/document';
import type { SortOrder } from '../../../../shared/contracts/query';

export interface Scored {
  document: IndexDocument;
  /** What its title is ordered by. */
  titleKey: string;
  score: number;
}

const orders: Record<SortOrder, (one: Scored, other: Scored) => number> = {
  relevance: (one, other) => other.score - one.score || latestFirst(one, other) || byTitle(one, other),
  date: (one, other) => latestFirst(one, other) || byTitle(one, other),
  title: byTitle,
};

/** Orders by relevance, by date (latest first, undated last) or by title, always down to one answer. */
export function order(matches: Scored[], sort: SortOrder): Scored[] {
  return matches.sort(orders[sort]);
}

function latestFirst(one: Scored, other: Scored): number {
  return (other.document.date ?? 0) - (one.document.date ?? 0);
}

function byTitle(one: Scored, other: Scored): number {
  return (
    compare(one.titleKey, other.titleKey) || compare(one.document.id, other.document.id)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
