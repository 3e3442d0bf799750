import type { Core } from '@strapi/strapi';
import type { Historical } from '../../../shared';
import { runImportFile } from '../import/run';
import { writeAccounts } from './accounts-file';
import { createAccounts } from './create-accounts';

export interface FirstContentOptions {
  /** Where the `passerelles-import/1` file is. */
  contentFile: string;
  historical: Historical;
  dataDir: string;
  /** Addresses that people use, for the accounts' file. */
  publicUrl: string;
  adminUrl: string;
}

const markerKey = 'first_content';

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const [practices, actors] = await Promise.all([
    strapi.db.query('api::practice.practice').count(),
    strapi.db.query('api::actor.actor').count(),
  ]);
  return practices === 0 && actors === 0;
}

/**
 * Loads the first content and the demo accounts into an empty database, once. A run that was interrupted is resumed at
 * the next start; a database that somebody has begun to fill is left alone. Returns whether it did something.
 */
export async function prepareFirstContent(strapi: Core.Strapi, options: FirstContentOptions): Promise<boolean> {
  const store = strapi.store({ type: 'plugin', name: 'exchange' });
  const marker = (await store.get({ key: markerKey })) as { state: 'running' | 'done' } | null;
  if (marker?.state === 'done') return false;
  if (!marker && !(await isEmpty(strapi))) return false;

  await store.set({ key: markerKey, value: { state: 'running' } });
  const report = await runImportFile(strapi, options.contentFile, { historical: options.historical });
  if (report.errors.length > 0) {
    throw new Error(
      `The first content is wrong:\n${report.errors.map(({ path, message }) => `${path}: ${message}`).join('\n')}`,
    );
  }
  if (report.failure)
    throw new Error(`The first content is loaded in part and goes on at the next start: ${report.failure}`);
  const { dataDir, publicUrl, adminUrl } = options;
  await createAccounts(strapi, writeAccounts({ dataDir, publicUrl, adminUrl, resumed: marker !== null }));
  await store.set({ key: markerKey, value: { state: 'done' } });
  return true;
}
