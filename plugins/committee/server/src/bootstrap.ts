import { jobsService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { ensureCommittees } from './defaults/committees';
import { guardSeating } from './gate/guard-seating';
import { keepHistories } from './gate/histories';
import { guardDatabase } from './gate/second-line';
import { addressByContent } from './media/addresses';
import { followFiles } from './media/follow';
import { keepVouchedFiles } from './media/keep-vouched';
import { registeredActions } from './permissions/actions';
import { ensureRoles } from './permissions/roles';
import type { InternalGateService } from './services/gate';
import { publishHeads } from './signing/publish-heads';
import { startSigning } from './signing/start-signing';
import { sweepDeadlines } from './use-cases/sweep-deadlines';

const hourly = 60 * 60 * 1000;
let stopWatching: (() => void) | null = null;

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const gate: InternalGateService = strapi.plugin('committee').service('gate');
  await strapi.service('admin::permission').actionProvider.registerMany(registeredActions);
  guardDatabase(strapi, gate.governed);
  keepHistories(strapi);
  addressByContent(strapi);
  keepVouchedFiles(strapi, gate.governed);
  guardSeating(strapi);
  followFiles(strapi);
  await ensureCommittees(strapi);
  await ensureRoles(strapi);
  await startSigning(strapi);
  gate.governed.forget();
  stopWatching = gate.governed.watch();
  const jobs = serviceOf(strapi, jobsService);
  const check = gate.dailyCheck(gate.checkIntegrity);
  await jobs.add({ name: 'committee: integrity check', everyMs: check.lookMs, atStart: true, run: check.whenDue });
  await jobs.add({ name: 'committee: deadlines', everyMs: hourly, atStart: true, run: () => sweepDeadlines(strapi) });
  await jobs.add({
    name: 'committee: heads of the series',
    everyMs: hourly,
    atStart: true,
    run: () => publishHeads(strapi),
  });
}

export function destroy(): void {
  stopWatching?.();
  stopWatching = null;
}
