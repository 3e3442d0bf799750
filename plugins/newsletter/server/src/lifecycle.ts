import { readCmsSettings } from '@passerelles/config/settings';
import { jobsService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { noteWhatWasThere } from './digests/note-news';
import { registerPermissions } from './permissions';
import { readReportsFolder } from './reports/read-folder';
import { forget } from './use-cases/forget';
import { sendAlerts } from './use-cases/send-alerts';
import { sendDigests } from './use-cases/send-digests';

/** `strapi.plugin('newsletter').service('retention')` */
export function retentionService({ strapi }: { strapi: Core.Strapi }) {
  return { forget: (now?: number): Promise<void> => forget(strapi, now) };
}

/** `strapi.plugin('newsletter').service('digests')`, the letters that the clock sends. `now` in epoch milliseconds. */
export function digestsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    send: (now?: number): Promise<void> => sendDigests(strapi, now),
    sendAlerts: (now?: number): Promise<void> => sendAlerts(strapi, now),
  };
}

/** `strapi.plugin('newsletter').service('reports')`: bounces and complaints that arrived in the folder of the settings, if there is one. */
export function reportsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    async readFolder(): Promise<void> {
      const { folder } = readCmsSettings().mail.reports;
      if (folder !== null) await readReportsFolder(strapi, folder);
    },
  };
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Forgets at boot and once a day, and looks every ten minutes which digests and alerts are due. Every process does both: deleting what is past its
 * time twice is deleting it once, and of two that see the same digest due one sends it, so that neither needs a lease.
 */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi);
  await noteWhatWasThere(strapi);
  const jobs = serviceOf(strapi, jobsService);
  await jobs.add({ name: 'newsletter: forgetting', everyMs: DAY_MS, atStart: true, run: () => forget(strapi) });
  await jobs.add({ name: 'newsletter: digests', everyMs: 10 * MINUTE_MS, run: () => sendDigests(strapi) });
  await jobs.add({ name: 'newsletter: alerts', everyMs: 10 * MINUTE_MS, run: () => sendAlerts(strapi) });
  const reports = reportsService({ strapi });
  await jobs.add({ name: 'newsletter: reports', everyMs: MINUTE_MS, run: () => reports.readFolder() });
}
