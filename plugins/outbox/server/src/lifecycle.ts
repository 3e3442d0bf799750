import { setTimeout as pause } from 'node:timers/promises';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { type JobsService, jobsService, type OutboxService, outboxService } from '../../shared';
import { configurationOf } from './configuration';
import type { LatenessService } from './services/lateness';
import { forgetTurns } from './store/turns';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let ending = false;

/** Starts the workers, unless this process only writes (the import command: the running CMS finds its rows). */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  ending = false;
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Décider des effets qui ont échoué', uid: 'operate', pluginName: 'outbox' },
    ]);
  const lateness: LatenessService = strapi.plugin('outbox').service('lateness');
  await jobsOf(strapi).add({
    name: 'outbox: queues that wait',
    everyMs: MINUTE_MS,
    atStart: true,
    run: () => lateness.look(),
  });
  await jobsOf(strapi).add({ name: 'outbox: turns that came', everyMs: DAY_MS, run: () => forgetTurns(strapi) });
  if (!configurationOf(strapi).workers) return;
  startWhenLoaded(strapi).catch((error) => strapi.log.error(`outbox: workers not started: ${String(error)}`));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  ending = true;
  jobsOf(strapi).stop();
  await outboxOf(strapi).stop();
}

/** A consumer may need what another plugin or the application prepares while booting, so work begins after the last of them. */
async function startWhenLoaded(strapi: Core.Strapi): Promise<void> {
  while (!strapi.isLoaded && !ending) await pause(20);
  if (!ending) outboxOf(strapi).start();
}

function jobsOf(strapi: Core.Strapi): JobsService {
  return serviceOf(strapi, jobsService);
}

function outboxOf(strapi: Core.Strapi): OutboxService {
  return serviceOf(strapi, outboxService);
}
