import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { noteReturn, type MailReport } from '../../../shared';
import { readReport, type ReadReport } from '../reports/read-report';
import { findSubscriber, markBounced, markComplained, updateSubscriber } from '../store/subscribers';
import { tokens } from '../store/tokens';

/** How many subscribers a message changed something for; `null` when it is no report. */
export type Taken = { reports: number; known: number } | null;

/**
 * Notes what a report says of subscribers. Anybody can write one: it counts where it returns a mail that we wrote to that very address. Our
 * `Message-ID` proves it, which nobody makes without our secret and which only that mail bears; so does the link to leave, where a provider
 * takes the address out of a complaint.
 */
export async function takeReport(strapi: Core.Strapi, message: Uint8Array, now = Date.now()): Promise<Taken> {
  const read = await readReport(message);
  if (read === null) return null;
  let known = 0;
  for (const report of read.reports) {
    const email = await provenAddress(strapi, report, read);
    if (email === null) continue;
    known += 1;
    await apply(strapi, report.about, { email, mail: read.mail ?? '' }, now);
  }
  return { reports: read.reports.length, known };
}

async function provenAddress(
  strapi: Core.Strapi,
  { about, addresses }: MailReport,
  { mail, leaveToken }: ReadReport,
): Promise<string | null> {
  const outbox = serviceOf(strapi, outboxService);
  const proven = mail === null ? undefined : addresses.find((address) => outbox.wroteTo(mail, address));
  if (proven !== undefined || about !== 'complaint' || leaveToken === null) return proven ?? null;
  const token = await tokens(strapi).find(leaveToken);
  return token?.purpose === 'leave' ? (token.subscriber?.email ?? null) : null;
}

async function apply(
  strapi: Core.Strapi,
  about: MailReport['about'],
  { email, mail }: { email: string; mail: string },
  now: number,
): Promise<void> {
  if (about === 'gone') return markBounced(strapi, email);
  if (about === 'complaint') return markComplained(strapi, email);
  await inTransaction(strapi, async () => {
    const subscriber = await findSubscriber(strapi, email);
    if (subscriber?.state !== 'confirmed') return;
    const { kept, enough } = noteReturn(subscriber.returns ?? [], mail, now);
    await updateSubscriber(strapi, subscriber.id, { returns: kept });
    if (enough) await markBounced(strapi, email);
  });
}
