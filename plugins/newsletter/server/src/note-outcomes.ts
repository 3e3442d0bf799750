import {
  MAIL_OUTCOME,
  mailOutcomes,
  mailOutcomeSchema,
  type MailOutcome,
  type OutboxConsumer,
} from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { noteOutcome } from './store/deliveries';

/** What became of letters of editors, told by the mails' reference (`letter:<delivery>`). */
export function outcomesConsumer(strapi: Core.Strapi): OutboxConsumer {
  return {
    topic: MAIL_OUTCOME,
    name: 'newsletter',
    batchSize: 100,
    async handle(rows) {
      // Of what is told of one letter, the last holds.
      const last = new Map<number, MailOutcome>();
      for (const { payload } of rows) {
        const { ref, outcome } = mailOutcomeSchema.parse(payload);
        const [, id] = /^letter:(\d+)$/.exec(ref) ?? [];
        if (id !== undefined) last.set(Number(id), outcome);
      }
      for (const outcome of mailOutcomes) {
        const ids = [...last].filter(([, told]) => told === outcome).map(([id]) => id);
        if (ids.length > 0) await noteOutcome(strapi, ids, outcome);
      }
    },
  };
}
