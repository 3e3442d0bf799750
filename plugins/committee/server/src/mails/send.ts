import { readCmsSettings } from '@passerelles/config/settings';
import { contentKinds } from '@passerelles/config/vocabulary';
import { renderMail, type MailContent, type OutboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { editorRole } from '../../../shared';
import type { Elector, ReviewRow } from '../store/rows';
import type { Addresses } from './catalogue';

type Review = Pick<ReviewRow, 'documentId' | 'contentUid' | 'contentId'>;

export function addressesOf(review: Review): Addresses {
  const { publicUrl, adminUrl } = readCmsSettings();
  return {
    desk: new URL('/espace', publicUrl).href,
    admin: new URL(`/admin/plugins/committee/reviews/${review.documentId}`, adminUrl).href,
  };
}

/** Address of the page of a published document; the home page for a kind that has none. */
export function publicAddress(uid: string, slug: string | null): string {
  const kind = Object.values(contentKinds).find((entry) => entry.uid === uid);
  const path = kind && slug ? `${kind.path}/${encodeURIComponent(slug)}` : '/';
  return new URL(path, readCmsSettings().publicUrl).href;
}

/** Hands one mail per person to the outbox, in the transaction that is open; addresses that lack are passed over. */
export async function send(
  strapi: Core.Strapi,
  recipients: readonly (string | null | undefined)[],
  content: Omit<MailContent, 'locale'>,
): Promise<void> {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  const mail = renderMail({
    ...content,
    footer: ['Vous recevez ce message parce que vous prenez part à l’examen de ce document.'],
    locale: 'fr',
  });
  for (const to of new Set(recipients)) {
    if (to) await outbox.append('mail', to, { to, ...mail });
  }
}

export const emailsOf = (electors: readonly Elector[]): (string | null)[] => electors.map((elector) => elector.email);

/** Addresses of the active people of the admin panel who triage. */
export async function editorEmails(strapi: Core.Strapi): Promise<string[]> {
  const users: { email: string }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, blocked: { $ne: true }, roles: { code: editorRole.code } }, select: ['email'] });
  return users.map((user) => user.email);
}
