import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import type { JobState } from '../../../shared';
import { serviceOf } from '../services/of';

/** Fills a new index beside the one that answers, and swaps them. What other processes wrote into the old one meanwhile is looked up. */
export async function rebuildIndex(
  strapi: Core.Strapi,
  progress: (done: number, total: number) => Promise<void>,
): Promise<Pick<JobState, 'done' | 'total' | 'result'>> {
  const startedAt = Date.now();
  await serviceOf(strapi, 'synonyms').refresh();
  await serviceOf(strapi, 'engine').sweep();
  const counts = await serviceOf(strapi, 'reader').counts();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = await serviceOf(strapi, 'indexer').rebuild({
    progress: (count) => progress(count, Math.max(total, count)),
  });
  const result = readCmsSettings().instances > 1 ? await serviceOf(strapi, 'reconcile').run() : null;
  strapi.log.info(`search: ${done} documents indexed anew in ${Date.now() - startedAt} ms`);
  return { done, total: done, result };
}
