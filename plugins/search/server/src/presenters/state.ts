import type { ContentKind } from '@passerelles/config/vocabulary';
import type { OutboxStatistics } from '@passerelles/outbox/shared';
import type { SearchState } from '../../../shared';

export function presentCounts(
  published: Readonly<Record<ContentKind, number>>,
  indexed: ReadonlyMap<string, number> | null,
): SearchState['counts'] {
  return (Object.keys(published) as ContentKind[]).map((kind) => ({
    kind,
    published: published[kind],
    indexed: indexed === null ? null : (indexed.get(kind) ?? 0),
  }));
}

/** All the rows of the search, whatever their topic, as one queue. */
export function presentQueue(statistics: readonly OutboxStatistics[]): SearchState['queue'] {
  const ours = statistics.filter(({ consumer }) => consumer === 'search');
  return {
    depth: ours.reduce((sum, { depth }) => sum + depth, 0),
    oldestAgeSeconds: Math.max(0, ...ours.map(({ oldestAgeSeconds }) => oldestAgeSeconds)),
    dead: ours.reduce((sum, { dead }) => sum + dead, 0),
  };
}
