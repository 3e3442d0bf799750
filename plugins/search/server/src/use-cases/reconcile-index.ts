import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { JobState } from '../../../shared';
import { ownService } from '../services/of';

/** Compares the published views with the database and the index with the views, mends it, and removes what a rebuild that died may have left beside it. */
export async function reconcileIndex(strapi: Core.Strapi): Promise<Pick<JobState, 'result'>> {
  await ownService(strapi, 'synonyms').refresh();
  await ownService(strapi, 'engine').sweep();
  const views = await serviceOf(strapi, publishedService).reconcile();
  const index = await ownService(strapi, 'reconcile').run();
  // A document whose view was mended is then found to differ in the index too, unless the outbox was quicker.
  const result = {
    missing: Math.max(views.missing, index.missing),
    outdated: Math.max(views.outdated, index.outdated),
    extra: Math.max(views.extra, index.extra),
  };
  const { missing, outdated, extra } = result;
  strapi.log.info(
    `search: index compared with the database: ${missing} missing, ${outdated} outdated, ${extra} extra; mended`,
  );
  return { result };
}
