import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import type { JobState } from '../../../shared';
import { ownService } from '../services/of';

/** Fills a new index beside the one that answers, and swaps them. What other processes wrote into the old one meanwhile is looked up. */
export async function rebuildIndex(
  strapi: Core.Strapi,
  progress: (done: number, total: number) => Promise<void>,
): Promise<Pick<JobState, 'done' | 'total' | 'result'>> {
  const startedAt = Date.now();
  await ownService(strapi, 'synonyms').refresh();
  await ownService(strapi, 'engine').sweep();
  const counts = await ownService(strapi, 'reader').counts();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = await ownService(strapi, 'indexer').rebuild({
    progress: (count) => progress(count, Math.max(total, count)),
  });
  const result = readCmsSettings().instances > 1 ? await ownService(strapi, 'reconcile').run() : null;
  strapi.log.info(`search: ${done} documents indexed anew in ${Date.now() - startedAt} ms`);
  return { done, total: done, result };
}
