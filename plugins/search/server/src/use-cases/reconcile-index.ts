import type { Core } from '@strapi/strapi';
import type { JobState } from '../../../shared';
import { ownService } from '../services/of';

/** Compares the index with the database, mends it, and removes what a rebuild that died may have left beside it. */
export async function reconcileIndex(strapi: Core.Strapi): Promise<Pick<JobState, 'result'>> {
  await ownService(strapi, 'synonyms').refresh();
  await ownService(strapi, 'engine').sweep();
  const result = await ownService(strapi, 'reconcile').run();
  const { missing, outdated, extra } = result;
  strapi.log.info(
    `search: index compared with the database: ${missing} missing, ${outdated} outdated, ${extra} extra; mended`,
  );
  return { result };
}
