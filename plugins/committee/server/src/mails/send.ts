import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { ReviewRow } from '../store/rows';
import { catalogues, localeOf } from './catalogues';
import type { Mails } from './fr';
import { mailThroughOutbox } from './outbox-notifier';
import type { Mail, MailLocale } from './words';

/** Somebody to write to: a seat of an electorate is one. */
export interface Recipient {
  email: string | null;
  /** Account of the admin panel, whose language is asked for. */
  adminId?: number | null;
  /** Of somebody else. Default: the one that the project hands over. */
  locale?: MailLocale;
}

/**
 * Hands one message per person, in the language of each, to the notifier, in the transaction that is open. Addresses that
 * lack are passed over; answers with those that were written to, for a further mail that must not reach them too.
 */
export async function send(
  strapi: Core.Strapi,
  recipients: readonly Recipient[],
  write: (say: Mails, language: MailLocale) => Mail,
): Promise<Set<string>> {
  const { notifier = mailThroughOutbox, locale: otherwise } = configurationOf(strapi);
  const chosen = await panelLocales(strapi, recipients);
  const told = new Set<string>();
  for (const { email, adminId, locale } of recipients) {
    if (!email || told.has(email)) continue;
    told.add(email);
    const language = locale ?? (adminId != null ? chosen.get(adminId) : undefined) ?? otherwise;
    const say = catalogues[language];
    const { footer = say.footer, ...mail } = write(say, language);
    await notifier(strapi, { ...mail, to: email, footer: [footer], locale: language });
  }
  return told;
}

async function panelLocales(
  strapi: Core.Strapi,
  recipients: readonly Recipient[],
): Promise<Map<number, MailLocale | undefined>> {
  const ids = recipients.flatMap(({ adminId }) => adminId ?? []);
  if (ids.length === 0) return new Map();
  const users: { id: number; preferedLanguage: string | null }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'preferedLanguage'] });
  return new Map(users.map((user) => [user.id, localeOf(user.preferedLanguage)]));
}

/** Who submitted the document: an association, or an editor on its behalf. */
export function authorOf({ submitter }: Pick<ReviewRow, 'submitter'>): Recipient {
  const adminId = submitter.kind === 'admin' && submitter.id !== null ? Number(submitter.id) : null;
  return { email: submitter.email, adminId, locale: submitter.locale };
}

/** The active people of the admin panel who triage. */
export async function editors(strapi: Core.Strapi): Promise<Recipient[]> {
  const users: { id: number; email: string }[] = await strapi.db.query('admin::user').findMany({
    where: {
      isActive: true,
      blocked: { $ne: true },
      roles: { code: configurationOf(strapi).defaults.roles.editor.code },
    },
    select: ['id', 'email'],
  });
  return users.map(({ id, email }) => ({ email, adminId: id }));
}
