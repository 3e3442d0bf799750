import { MAIL_OUTCOME, mailOutcomes, mailOutcomeSchema, type OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { noteOutcome } from './store/deliveries';

/** What became of letters of editors, told by the mails' reference (`letter:<delivery>`). */
export function outcomesConsumer(strapi: Core.Strapi): OutboxConsumer {
  return {
    topic: MAIL_OUTCOME,
    name: 'newsletter',
    batchSize: 100,
    async handle(rows) {
      const told = rows.map(({ payload }) => mailOutcomeSchema.parse(payload));
      for (const outcome of mailOutcomes) {
        const ids = told.flatMap((one) => {
          const [, id] = one.outcome === outcome ? (/^letter:(\d+)$/.exec(one.ref) ?? []) : [];
          return id === undefined ? [] : [Number(id)];
        });
        if (ids.length > 0) await noteOutcome(strapi, ids, outcome);
      }
    },
  };
}
