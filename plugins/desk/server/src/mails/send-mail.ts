import { MAIL, outboxService, renderMail } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import { platformName } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import { localeOf } from '../store/users';
import { en } from './en';
import { fr, type Mails } from './fr';
import type { Mail } from './mail';

const catalogues = { fr, en };

/**
 * Writes the mail, in the language of who reads it or of the site, beside the change it tells about, in the open transaction: it leaves if and only if
 * the change stays.
 */
export async function sendMail(strapi: Core.Strapi, to: string, write: (say: Mails) => Mail): Promise<void> {
  const locale = await localeOf(strapi, to);
  const say = catalogues[locale];
  const { links = [], replyTo, ...content } = write(say);
  await serviceOf(strapi, outboxService).append(MAIL, to, {
    to,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...renderMail({ ...content, footer: [say.footer, ...links], locale, signature: platformName }),
  });
}
