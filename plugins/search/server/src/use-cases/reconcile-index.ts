import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { JobState, Reconciliation } from '../../../shared';
import { ownService } from '../services/of';

/** Compares the published views with the database and the index with the views, mends it, and removes what a rebuild that died may have left beside it. */
export async function reconcileIndex(strapi: Core.Strapi): Promise<Pick<JobState, 'result' | 'views'>> {
  await ownService(strapi, 'synonyms').refresh();
  await ownService(strapi, 'engine').sweep();
  const views = await serviceOf(strapi, publishedService).reconcile();
  // What was mended there may have reached the index already, by the outbox.
  const result = await ownService(strapi, 'reconcile').run();
  strapi.log.info(
    `search: views compared with the database: ${told(views)}; index compared with the views: ${told(result)}`,
  );
  return { views, result };
}

const told = ({ missing, outdated, extra }: Reconciliation): string =>
  `${missing} missing, ${outdated} outdated, ${extra} extra`;
