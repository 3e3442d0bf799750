import type { RunningCms } from '../../support';

export interface Written {
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
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
