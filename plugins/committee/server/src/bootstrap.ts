import type { Core } from '@strapi/strapi';
import { ensureCommittees } from './defaults/committees';
import { dailyCheck } from './gate/daily-check';
import { keepHistories } from './gate/histories';
import { guardDatabase } from './gate/second-line';
import { followFiles } from './media/follow';
import { registeredActions } from './permissions/actions';
import { ensureRoles } from './permissions/roles';
import type { GateService } from './services/gate';

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
  const check = dailyCheck(strapi, gate.checkIntegrity);
  await check.whenDue();
  stopWatching = [gate.governed.watch(), check.watch()];
}

export function destroy(): void {
  for (const stop of stopWatching) stop();
  stopWatching = [];
}
