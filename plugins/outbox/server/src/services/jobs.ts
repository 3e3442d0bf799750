import type { Core } from '@strapi/strapi';
import type { JobsService } from '../../../shared';
import { configurationOf } from '../configuration';

export function jobsService({ strapi }: { strapi: Core.Strapi }): JobsService {
  const timers = new Set<NodeJS.Timeout>();

  return {
    async add({ name, everyMs, rule, atStart, run }) {
      if (!configurationOf(strapi).jobs) return;
      const once = async (): Promise<void> => {
        try {
          await run();
        } catch (error) {
          strapi.log.error(`job “${name}” failed: ${String(error)}`);
        }
      };
      if (everyMs !== undefined) timers.add(setInterval(() => void once(), everyMs).unref());
      if (rule !== undefined) strapi.cron.add({ [name]: { task: once, options: { rule } } });
      if (atStart) await once();
    },
    /** Strapi stops cron jobs itself. */
    stop() {
      for (const timer of timers) clearInterval(timer);
      timers.clear();
    },
  };
}
