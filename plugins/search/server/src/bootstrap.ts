import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import { serviceOf } from './services/of';

const softCap = 10_000;

/**
 * Makes the index right before the first answer. The embedded engine is filled from the database, and waited for;
 * Meilisearch kept its index, and is compared with the database behind the first answers. A process that only writes (the
 * import command) has no use for an index of its own.
 */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (!readCmsSettings().outboxWorkers) return;
  serviceOf(strapi, 'queryLog').start();
  const engine = serviceOf(strapi, 'engine');
  if (engine.name === 'embedded') {
    await serviceOf(strapi, 'synonyms').refresh();
    const startedAt = Date.now();
    const count = await serviceOf(strapi, 'indexer').rebuild();
    strapi.log.info(`search: ${count} documents indexed in ${Date.now() - startedAt} ms (embedded)`);
    if (count > softCap) strapi.log.warn(`search: more than ${softCap} documents: set MEILI_HOST and run Meilisearch`);
  } else {
    compare(strapi).catch((error: unknown) => strapi.log.error(`search: not compared with the database: ${String(error)}`));
  }
  strapi.cron.add({ 'search-reconcile': { task: () => compare(strapi), options: { rule: '0 17 3 * * *' } } });
}

/** The last searches are written before the database goes. */
export function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  return serviceOf(strapi, 'queryLog').stop();
}

async function compare(strapi: Core.Strapi): Promise<void> {
  await serviceOf(strapi, 'synonyms').refresh();
  const { missing, outdated, extra } = await serviceOf(strapi, 'reconcile').run();
  strapi.log.info(`search: index compared with the database: ${missing} missing, ${outdated} outdated, ${extra} extra; mended`);
}
