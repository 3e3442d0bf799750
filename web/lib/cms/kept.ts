import { pageCache } from '../../cache/page-cache';

/**
 * What `load` reads, kept in this process until something that carries one of these tags changes; of several who ask at once one reads. What
 * was read while it changed is given and not kept.
 */
export function keptUntil<T>(tags: readonly string[], load: () => Promise<T>): () => Promise<T> {
  let kept: { mark: number; value: Promise<T> } | null = null;
  return () => {
    const cache = pageCache();
    if (kept && !cache.changedSince(kept.mark, tags)) return kept.value;
    const reading = { mark: cache.begin(), value: load() };
    kept = reading;
    reading.value.catch(() => {
      if (kept === reading) kept = null;
    });
    return reading.value;
  };
}
