import type { Core } from '@strapi/strapi';
import { ensureCommittees } from './defaults/committees';
import { keepHistories } from './gate/histories';
import { guardDatabase } from './gate/second-line';
import { followFiles } from './media/follow';
import { registeredActions } from './permissions/actions';
import { ensureRoles } from './permissions/roles';
import type { GateService } from './services/gate';
import { sweepDeadlines } from './use-cases/sweep-deadlines';

const hourly = 60 * 60 * 1000;
let stopWatching: (() => void)[] = [];

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const gate: GateService = strapi.plugin('committee').service('gate');
  await strapi.service('admin::permission').actionProvider.registerMany(registeredActions);
  guardDatabase(strapi, gate.governed);
  keepHistories(strapi);
  followFiles(strapi);
  await ensureCommittees(strapi);
  await ensureRoles(strapi);
  gate.governed.forget();
  const check = gate.dailyCheck(gate.checkIntegrity);
  await check.whenDue();
  await sweep(strapi);
  const timer = setInterval(() => void sweep(strapi), hourly);
  timer.unref();
  stopWatching = [gate.governed.watch(), check.watch(), () => clearInterval(timer)];
}

/** What fails is said, and tried again the next hour. */
async function sweep(strapi: Core.Strapi): Promise<void> {
  await sweepDeadlines(strapi).catch((error: unknown) => strapi.log.error(`[committee] the sweep of the deadlines failed: ${String(error)}`));
}

export function destroy(): void {
  for (const stop of stopWatching) stop();
  stopWatching = [];
}
