import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { jobStateSchema, MAINTENANCE, neverRun, type JobState, type MaintenanceJob } from '../../../shared';
import { rebuildIndex } from '../use-cases/rebuild-index';
import { reconcileIndex } from '../use-cases/reconcile-index';
import type { Maintenance } from './contracts';

const progressMs = 500;
const works = { rebuild: rebuildIndex, reconcile: reconcileIndex };

/** Jobs on the whole index. Where they stand lies in the database, so that any process can tell. */
export function maintenance({ strapi }: { strapi: Core.Strapi }): Maintenance {
  const store = () => strapi.store({ type: 'plugin', name: 'search' });
  const state = async (job: MaintenanceJob): Promise<JobState> => {
    const kept = jobStateSchema.safeParse(await store().get({ key: job }));
    return kept.success ? kept.data : neverRun;
  };
  const note = async (job: MaintenanceJob, changes: Partial<JobState>): Promise<void> => {
    await store().set({ key: job, value: { ...(await state(job)), ...changes } });
  };

  return {
    state,

    async ask(job) {
      const outbox = serviceOf(strapi, outboxService);
      await strapi.db.transaction(async () => {
        await note(job, { askedAt: new Date().toISOString() });
        // One key for both, so that no two run at the same time.
        await outbox.append(MAINTENANCE, 'index', { job });
      });
    },

    async run(job, askedAt) {
      const { startedAt, finishedAt, error } = await state(job);
      if (startedAt !== null && finishedAt !== null && error === null && new Date(startedAt) >= askedAt) return;
      await note(job, {
        startedAt: new Date().toISOString(),
        finishedAt: null,
        error: null,
        done: 0,
        total: 0,
        result: null,
        views: null,
      });
      let toldAt = 0;
      try {
        const outcome = await works[job](strapi, async (done, total) => {
          if (Date.now() - toldAt < progressMs) return;
          toldAt = Date.now();
          await note(job, { done, total });
        });
        await note(job, { finishedAt: new Date().toISOString(), ...outcome });
      } catch (failure) {
        await note(job, { finishedAt: new Date().toISOString(), error: String(failure) });
        throw failure;
      }
    },
  };
}
