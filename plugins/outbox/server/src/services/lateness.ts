import type { Core } from '@strapi/strapi';
import { tellLateness, type Said } from '../../../shared/domain/lateness';
import { statistics } from '../store/figures';

/** Logs which queues are late. Readiness does not depend on it: a late queue must not keep a process from starting. */
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
