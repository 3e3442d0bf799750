import { MAIL, type MailContent, outboxService, renderMail } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

const footer = ['Vous recevez ce message parce que cette adresse a été donnée sur Passerelles.'];

/** Writes the mail beside the change it tells about, in the open transaction: it leaves if and only if the change stays. */
export async function sendMail(
  strapi: Core.Strapi,
  to: string,
  content: Omit<MailContent, 'footer' | 'locale'>,
): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  await outbox.append(MAIL, to, { to, ...renderMail({ ...content, footer, locale: 'fr' }) });
}
