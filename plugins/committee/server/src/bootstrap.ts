import type { Core } from '@strapi/strapi';
import { ensureCommittees } from './defaults/committees';
import { keepHistories } from './gate/histories';
import { guardDatabase } from './gate/second-line';
import { registeredActions } from './permissions/actions';
import { ensureRoles } from './permissions/roles';
import type { GateService } from './services/gate';

const daily = 24 * 60 * 60 * 1000;
let stopWatching: (() => void)[] = [];

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const gate: GateService = strapi.plugin('committee').service('gate');
  await strapi.service('admin::permission').actionProvider.registerMany(registeredActions);
  guardDatabase(strapi, gate.governed);
  keepHistories(strapi);
  await ensureCommittees(strapi);
  await ensureRoles(strapi);
  gate.governed.forget();
  await gate.checkIntegrity();
  const timer = setInterval(() => {
    gate.checkIntegrity().catch((error: unknown) => strapi.log.error(`[committee] the integrity check failed: ${String(error)}`));
  }, daily);
  timer.unref();
  stopWatching = [gate.governed.watch(), () => clearInterval(timer)];
}

export function destroy(): void {
  for (const stop of stopWatching) stop();
  stopWatching = [];
}
