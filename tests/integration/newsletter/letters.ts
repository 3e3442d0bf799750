import type { RunningCms } from '../../support';
import { create, outboxIdle, publishAsHistorical } from '../search/content';

export interface Written {
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
}

/** What is stored of somebody who confirmed, chose nothing, and was told of everything until the moment before. */
export const subscriberData = (email: string, more: object = {}) => ({
  email,
  state: 'confirmed',
  locale: 'fr',
  themes: [],
  territories: [],
  rhythm: 'weekly',
  consents: [],
  requestedAt: 0,
  toldThrough: Date.now() - 1,
  ...more,
});

export const newSubscriber = (cms: RunningCms, email: string, more: object = {}): Promise<{ id: number }> =>
  cms.strapi.db.query('plugin::newsletter.subscriber').create({ data: subscriberData(email, more) });

let sheets = 0;
/** Publishes a sheet, and waits until what follows from it is done; its document. */
export async function publishSheet(cms: RunningCms, title: string, more: object): Promise<string> {
  sheets += 1;
  const documentId = await create(cms, 'practice', {
    title,
    slug: `fiche-${sheets}`,
    summary: 'Ce que nous avons appris.',
    startDate: { value: '2011', precision: 'year' },
    ...more,
  });
  await publishAsHistorical(cms, 'practice', documentId);
  await outboxIdle(cms);
  return documentId;
}

/** The mails to an address that wait to be sent, the oldest first. */
export async function mailsTo(cms: RunningCms, email: string): Promise<Written[]> {
  const where = { topic: 'mail', key: { $in: [email, `letter ${email}`] } };
  const rows = await cms.strapi.db.query('plugin::outbox.row').findMany({ where, orderBy: 'id' });
  return rows.map((row) => row.payload as Written);
}

/** The titles that each of them names, letter by letter. */
export async function titlesTold(cms: RunningCms, email: string): Promise<string[][]> {
  return (await mailsTo(cms, email)).map(({ html }) =>
    [...html.matchAll(/<h2[^>]*><a[^>]*>([^<]*)</gu)].map(([, title]) => title!),
  );
}

/** The secret of the link in a mail. */
export const tokenIn = (text: string | undefined): string =>
  /jeton=([A-Za-z0-9_-]{43})/.exec(text ?? '')?.[1] ?? 'none';
