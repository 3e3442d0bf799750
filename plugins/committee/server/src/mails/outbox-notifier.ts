import { MAIL, renderMail, type OutboxService } from '@passerelles/outbox/shared';
import { configurationOf } from '../configuration';
import type { Notifier } from '../configuration/ports';

/** The notifier of a project that hands over none: one e-mail a person, sent once the transaction is committed. */
export const mailThroughOutbox: Notifier = async (strapi, { to, ...content }) => {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  await outbox.append(MAIL, to, { to, ...renderMail({ ...content, signature: configurationOf(strapi).name }) });
};
