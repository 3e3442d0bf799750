import type { Core } from '@strapi/strapi';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import {
  ADDRESS_REFUSED,
  MAIL,
  mailSchema,
  outboxService,
  PermanentFailure,
  type OutboxConsumer,
  type OutboxRow,
} from '../../../shared';
import { deliveryFailure, refusesAddress, type SmtpError } from '../../../shared/domain/delivery';
import { markHandedOver } from '../store/outcomes';

/**
 * Hands mails to the SMTP server, each at most once. The row is marked before; a row that comes back with its mark is
 * one whose process ended in between: whether the server accepted the mail is unknown, and a person decides.
 */
export function mailConsumer(strapi: Core.Strapi, domain: string): OutboxConsumer {
  return {
    topic: MAIL,
    name: 'smtp',
    concurrency: 2,
    async handle(rows) {
      for (const row of rows) await deliver(strapi, row, domain);
    },
  };
}

async function deliver(strapi: Core.Strapi, row: OutboxRow, domain: string): Promise<void> {
  if (row.handedOverAt) {
    throw new PermanentFailure(
      `uncertain: handed to the mail server at ${row.handedOverAt.toISOString()}, and the process ended before its answer`,
    );
  }
  const mail = mailSchema.safeParse(row.payload);
  if (!mail.success) throw new PermanentFailure(`not a mail: ${mail.error.message}`);

  await markHandedOver(strapi, row.id, new Date());
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ ...mail.data, messageId: `<outbox-${row.id}@${domain}>` });
  } catch (error) {
    const failure = deliveryFailure(error as SmtpError);
    const reason = error instanceof Error ? error.message : String(error);
    if (failure === 'uncertain') throw new PermanentFailure(`uncertain: ${reason}`);
    await markHandedOver(strapi, row.id, null);
    if (failure === 'refused' && refusesAddress(error as SmtpError)) await tellRefusal(strapi, mail.data.to, reason);
    throw failure === 'refused' ? new PermanentFailure(reason) : error;
  }
}

/** Before the row is marked as dead: a process that ends in between tells it again. */
const tellRefusal = (strapi: Core.Strapi, to: string, reason: string): Promise<void> =>
  inTransaction(strapi, () => serviceOf(strapi, outboxService).append(ADDRESS_REFUSED, to, { to, reason }));
