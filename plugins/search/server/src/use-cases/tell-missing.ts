import { readCmsSettings } from '@passerelles/config/settings';
import { MAIL, outboxService, renderMail } from '@passerelles/outbox/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { editorRole, platformName } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import type { Missing } from '../../../shared';
import { refuse } from '../refusal';

const superAdmin = 'strapi-super-admin';

/**
 * Writes to the editors what a reader looked for in vain; to the super admins when there is no editor.
 * @throws `NOBODY_TO_TELL` when there is neither: nothing is promised that no one would read.
 */
export async function tellMissing(strapi: Core.Strapi, { text, q, website }: Missing): Promise<void> {
  if (website !== '') return;
  const editors = await addressesOf(strapi, editorRole.code);
  const recipients = editors.length > 0 ? editors : await addressesOf(strapi, superAdmin);
  if (recipients.length === 0) refuse('NOBODY_TO_TELL');
  const outbox = serviceOf(strapi, outboxService);
  const mail = mailOf(text, q);
  await inTransaction(strapi, async () => {
    for (const to of recipients) await outbox.append(MAIL, to, { to, ...mail });
  });
}

const words = {
  fr: {
    title: 'Quelqu’un a cherché et n’a pas trouvé',
    quoted: (text: string) => `« ${text} »`,
    searched: (q: string) => `Ce qui était écrit dans la recherche : ${q}`,
    again: 'Refaire cette recherche',
    footer: 'Envoyé depuis la page de recherche, sans nom ni adresse : on ne peut pas répondre à cette personne.',
  },
  en: {
    title: 'Someone searched and did not find',
    quoted: (text: string) => `“${text}”`,
    searched: (q: string) => `What was written in the search: ${q}`,
    again: 'Search for it again',
    footer: 'Sent from the search page, without a name or an address: this person cannot be answered.',
  },
};

function mailOf(text: string, q: string) {
  const { locale, publicUrl } = readCmsSettings();
  const say = words[locale];
  const address = new URL('/recherche', publicUrl);
  if (q !== '') address.searchParams.set('q', q);
  return renderMail({
    title: say.title,
    paragraphs: [say.quoted(text), ...(q === '' ? [] : [say.searched(q)])],
    action: { label: say.again, url: address.href },
    footer: [say.footer],
    locale,
    signature: platformName,
  });
}

async function addressesOf(strapi: Core.Strapi, code: string): Promise<string[]> {
  const users: { email: string }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, blocked: { $ne: true }, roles: { code } }, select: ['email'] });
  return [...new Set(users.map(({ email }) => email))];
}
