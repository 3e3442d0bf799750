import { refreshStatistics } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { settings } from '../settings';

const { database, readOnly } = settings;

/** SQLite chooses its plans by figures that somebody has to ask for: at each start, and as the content grows. PostgreSQL's autovacuum sees to its own. */
export async function keepStatistics(strapi: Core.Strapi): Promise<void> {
  if (database.client === 'postgres' || readOnly) return;
  await refreshStatistics(strapi);
  strapi.cron.add({
    databaseStatistics: {
      task: () =>
        refreshStatistics(strapi).catch((error: unknown) =>
          strapi.log.warn(
            `The statistics of the database were not refreshed; the next time is in ten minutes: ${String(error)}`,
          ),
        ),
      options: { rule: '*/10 * * * *' },
    },
  });
}
