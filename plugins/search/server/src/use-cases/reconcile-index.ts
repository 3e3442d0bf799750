import type { Core } from '@strapi/strapi';
import type { JobState } from '../../../shared';
import { serviceOf } from '../services/of';

/** Compares the index with the database, mends it, and removes what a rebuild that died may have left beside it. */
export async function reconcileIndex(strapi: Core.Strapi): Promise<Pick<JobState, 'result'>> {
  await serviceOf(strapi, 'synonyms').refresh();
  await serviceOf(strapi, 'engine').sweep();
  const result = await serviceOf(strapi, 'reconcile').run();
  const { missing, outdated, extra } = result;
  strapi.log.info(
    `search: index compared with the database: ${missing} missing, ${outdated} outdated, ${extra} extra; mended`,
  );
  return { result };
}
