import { contentKinds } from '@passerelles/config/vocabulary';
import type { PublishedCounts } from '@passerelles/content/shared';
import type { OutboxStatistics } from '@passerelles/outbox/shared';
import type { SearchState } from '../../../shared';

export function presentCounts(
  counted: readonly PublishedCounts[],
  indexed: ReadonlyMap<string, number> | null,
): SearchState['counts'] {
  return counted.map(({ type, published, views }) => ({
    kind: type,
    published,
    views,
    indexed: indexed === null || !(type in contentKinds) ? null : (indexed.get(type) ?? 0),
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
