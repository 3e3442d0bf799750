import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { actInTurn, tellWhatWasDone } from './gate/bulk';
import { guardOthers } from './gate/guard-others';
import { gateMiddleware } from './gate/middleware';
import { checkAgainstTypes } from './configuration';
import { declareContentHash } from './media/content-hash';
import type { InternalGateService } from './services/gate';
import { declareBodies } from './store/bodies';
import { watchMemberships } from './watch-memberships';
import { reasonTopic } from './use-cases/keep-complete';
import { meetDeadline, meetReason, meetReminder, type Appointment } from './use-cases/meet-deadline';
import { deadlineTopic, reminderTopic } from './use-cases/open-stage';

/** The gate is registered before any bootstrap runs: a seed script in another plugin's bootstrap passes through it too. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  checkAgainstTypes(strapi);
  declareBodies(strapi);
  declareContentHash(strapi);
  const gate: InternalGateService = strapi.plugin('committee').service('gate');
  strapi.documents.use(gateMiddleware(strapi, gate.governed));
  strapi.documents.use(guardOthers(strapi, gate.governed));
  strapi.documents.use(watchMemberships(strapi));
  actInTurn(strapi);
  tellWhatWasDone(strapi);

  const outbox = serviceOf(strapi, outboxService);
  const appointments = (keep: (appointment: Appointment) => Promise<void>) => async (rows: { payload: unknown }[]) => {
    for (const row of rows) await keep(row.payload as Appointment);
  };
  outbox.register({ topic: deadlineTopic, name: 'close', handle: appointments((due) => meetDeadline(strapi, due)) });
  outbox.register({ topic: reasonTopic, name: 'close', handle: appointments((due) => meetReason(strapi, due)) });
  outbox.register({ topic: reminderTopic, name: 'remind', handle: appointments((due) => meetReminder(strapi, due)) });
}
