import { MAIL, renderMail, type MailContent, type OutboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';

const footer = ['Vous recevez ce message parce que cette adresse a été donnée sur Passerelles.'];

/** Writes the mail beside the change it tells about, in the open transaction: it leaves if and only if the change stays. */
export async function sendMail(
  strapi: Core.Strapi,
  to: string,
  content: Omit<MailContent, 'footer' | 'locale'>,
): Promise<void> {
  const outbox = strapi.plugin('outbox').service('outbox') as OutboxService;
  await outbox.append(MAIL, to, { to, ...renderMail({ ...content, footer, locale: 'fr' }) });
}
