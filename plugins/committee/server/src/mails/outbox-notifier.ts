import { serviceOf } from '@passerelles/kit/server';
import { MAIL, renderMail, outboxService } from '@passerelles/outbox/shared';
import { configurationOf } from '../configuration';
import type { Notifier } from '../configuration/ports';

/** The notifier of a project that hands over none: one e-mail a person, sent once the transaction is committed. */
export const mailThroughOutbox: Notifier = async (strapi, { to, ...content }) => {
  const outbox = serviceOf(strapi, outboxService);
  await outbox.append(MAIL, to, { to, ...renderMail({ ...content, signature: configurationOf(strapi).name }) });
};
