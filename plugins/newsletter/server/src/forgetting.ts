import { jobsService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { forget } from './use-cases/forget';

/** `strapi.plugin('newsletter').service('retention')` */
export function retentionService({ strapi }: { strapi: Core.Strapi }) {
  return { forget: (): Promise<void> => forget(strapi) };
}

const DAY_MS = 86_400_000;

/**
 * Forgets at boot and once a day. Every process does it: deleting what is past its time twice is deleting it once, so
 * this needs no lease.
 */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const jobs = serviceOf(strapi, jobsService);
  await jobs.add({ name: 'newsletter: forgetting', everyMs: DAY_MS, atStart: true, run: () => forget(strapi) });
}
