import type { Core } from '@strapi/strapi';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import {
  ADDRESS_REFUSED,
  MAIL,
  MAIL_OUTCOME,
  mailSchema,
  outboxService,
  PermanentFailure,
  type Mail,
  type MailOutcome,
  type OutboxConsumer,
  type OutboxRow,
} from '../../../shared';
import { deliveryFailure, refusesAddress, type SmtpError } from '../../../shared/domain/delivery';
import type { OutboxConfiguration } from '../configuration';
import { markHandedOver } from '../store/outcomes';
import { messageIdOf } from './message-id';
import { mailPace } from './pace';

/** A mail server that is away, or asks to come back, is tried for two days. */
const ATTEMPTS = 60;
/** Longer than the longest silence of a server that its connection allows at each step. */
const TIMEOUT_MS = 15 * 60_000;

/**
 * Hands mails to the SMTP server, each at most once. The row is marked before; a row that comes back with its mark is
 * one whose process ended in between: whether the server accepted the mail is unknown, and a person decides.
 */
export function mailConsumer(strapi: Core.Strapi, mail: OutboxConfiguration['mail']): OutboxConsumer {
  return {
    topic: MAIL,
    name: 'smtp',
    concurrency: mail.connections,
    maxAttempts: ATTEMPTS,
    timeoutMs: TIMEOUT_MS,
    pace: mailPace(mail),
    async handle(rows) {
      for (const row of rows) await deliver(strapi, row, mail);
    },
  };
}

async function deliver(strapi: Core.Strapi, row: OutboxRow, identity: OutboxConfiguration['mail']): Promise<void> {
  const mail = mailSchema.safeParse(row.payload);
  if (!mail.success) throw new PermanentFailure(`not a mail: ${mail.error.message}`);
  if (row.handedOverAt) {
    await tell(strapi, mail.data, 'uncertain');
    throw new PermanentFailure(
      `uncertain: handed to the mail server at ${row.handedOverAt.toISOString()}, and the process ended before its answer`,
    );
  }
  const { ref: _, ...message } = mail.data;

  await markHandedOver(strapi, row.id, new Date());
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ ...message, messageId: messageIdOf(row, mail.data.to, identity) });
  } catch (error) {
    const failure = deliveryFailure(error as SmtpError);
    const reason = error instanceof Error ? error.message : String(error);
    if (failure === 'uncertain') {
      await tell(strapi, mail.data, 'uncertain');
      throw new PermanentFailure(`uncertain: ${reason}`);
    }
    await markHandedOver(strapi, row.id, null);
    // One that is put off again was told of before.
    if (failure === 'refused' || row.attempts === 1)
      await tell(strapi, mail.data, failure === 'refused' ? 'refused' : 'deferred');
    if (failure === 'refused' && refusesAddress(error as SmtpError)) await tellRefusal(strapi, mail.data.to, reason);
    throw failure === 'refused' ? new PermanentFailure(reason) : error;
  }
  await tell(strapi, mail.data, 'accepted');
}

/** Before the row is deleted or marked as dead: a process that ends in between tells what it then finds. */
async function tell(strapi: Core.Strapi, { ref }: Mail, outcome: MailOutcome): Promise<void> {
  if (ref === undefined) return;
  await inTransaction(strapi, () => serviceOf(strapi, outboxService).append(MAIL_OUTCOME, ref, { ref, outcome }));
}

/** Before the row is marked as dead: a process that ends in between tells it again. */
const tellRefusal = (strapi: Core.Strapi, to: string, reason: string): Promise<void> =>
  inTransaction(strapi, () => serviceOf(strapi, outboxService).append(ADDRESS_REFUSED, to, { to, reason }));
