import { readCmsSettings } from '@passerelles/config/settings';
import { jobsService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { grantToEditors, registerPermission } from './permissions';
import { ownService } from './services/of';

const softCap = 10_000;

/**
 * Makes the index right before the first answer. The embedded engine goes on from what it kept once it has exactly what is
 * published, and is filled from the database when it kept nothing; Meilisearch kept its index. Both are then compared with the
 * database in full, behind the first answers. A process that only writes (the import command) has no use for an index.
 */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermission(strapi);
  await grantToEditors(strapi);
  if (!readCmsSettings().outboxWorkers) return;
  ownService(strapi, 'queryLog').start();
  const engine = ownService(strapi, 'engine');
  engine.onLost(() => ownService(strapi, 'indexer').rebuild());
  if (engine.name === 'meilisearch' || (await restored(strapi))) {
    await ownService(strapi, 'maintenance').ask('reconcile');
  } else {
    await rebuilt(strapi);
  }
  const jobs = serviceOf(strapi, jobsService);
  await jobs.add({
    name: 'search: reconcile',
    rule: '0 17 3 * * *',
    run: () => ownService(strapi, 'maintenance').ask('reconcile'),
  });
}

/** The last searches are written before the database goes, and the index is saved. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await ownService(strapi, 'queryLog').stop();
  await ownService(strapi, 'engine').close();
}

async function restored(strapi: Core.Strapi): Promise<boolean> {
  const startedAt = Date.now();
  const count = await ownService(strapi, 'engine').restore();
  if (count === null) return false;
  const mended = await ownService(strapi, 'presence').mend();
  if (mended === null) return false;
  strapi.log.info(
    `search: ${count} documents read from the saved index in ${Date.now() - startedAt} ms, ${mended} of them mended (embedded)`,
  );
  warnAbove(strapi, count);
  return true;
}

async function rebuilt(strapi: Core.Strapi): Promise<void> {
  await ownService(strapi, 'synonyms').refresh();
  const startedAt = Date.now();
  const count = await ownService(strapi, 'indexer').rebuild({ duringStartup: true });
  strapi.log.info(`search: ${count} documents indexed in ${Date.now() - startedAt} ms (embedded)`);
  warnAbove(strapi, count);
}

function warnAbove(strapi: Core.Strapi, count: number): void {
  if (count > softCap) strapi.log.warn(`search: more than ${softCap} documents: set MEILI_HOST and run Meilisearch`);
}
