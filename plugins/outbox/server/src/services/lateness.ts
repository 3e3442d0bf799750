import type { Core } from '@strapi/strapi';
import { tellLateness, type Said } from '../../../shared/domain/lateness';
import { statistics } from '../store/figures';

/** Says in the log which queues fall behind. That they do keeps nobody from starting: readiness does not ask. */
export function latenessService({ strapi }: { strapi: Core.Strapi }) {
  let said: Said = new Map();
  return {
    async look(now = Date.now()): Promise<void> {
      const told = tellLateness(said, await statistics(strapi, now), now);
      said = told.said;
      for (const line of told.late) strapi.log.warn(`outbox: ${line}`);
      for (const name of told.caughtUp) strapi.log.info(`outbox: ${name} has caught up`);
    },
  };
}
export type LatenessService = ReturnType<typeof latenessService>;
