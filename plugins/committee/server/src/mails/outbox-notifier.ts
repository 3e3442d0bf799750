import { serviceOf } from '@passerelles/kit/server';
import { MAIL, renderMail, outboxService } from '@passerelles/outbox/shared';
import { configurationOf } from '../configuration';
import type { Notifier } from '../configuration/ports';

/** The notifier of a project that hands over none: one e-mail a person, sent once the transaction is committed. */
export const mailThroughOutbox: Notifier = async (strapi, { to, attachments, ...content }) => {
  const outbox = serviceOf(strapi, outboxService);
  const mail = { to, ...renderMail({ ...content, signature: configurationOf(strapi).name }) };
  const files = attachments?.map(({ filename, contentType, content: bytes }) => ({
    filename,
    contentType,
    content: bytes,
  }));
  await outbox.append(MAIL, to, files ? { ...mail, attachments: files } : mail);
};
