import { contentKinds, platformName } from '@passerelles/config/vocabulary';
import { typeOf } from '@passerelles/content/shared';
import { renderMail, type Mail } from '@passerelles/outbox/shared';
import type { Choices } from '../store/subscribers';
import { words, type Asking } from './words';

/** `publicUrl`: address of the public site, without a trailing slash. */
export interface Envelope {
  to: string;
  token: string;
  publicUrl: string;
}

const confirmLink = ({ token, publicUrl }: Envelope): string => `${publicUrl}/lettre/confirmer?jeton=${token}`;

/** Where one leaves what a mail is about, and where one chooses what one receives. */
export const listLinks = ({ token, publicUrl }: Envelope) => ({
  leave: `${publicUrl}/lettre/quitter?jeton=${token}`,
  choose: `${publicUrl}/lettre/choix?jeton=${token}`,
});

export const confirmationMail = (envelope: Envelope, locale: Choices['locale']): Mail =>
  askingMail(envelope, words[locale].confirmation, locale);

export const moveMail = (envelope: Envelope, locale: Choices['locale']): Mail =>
  askingMail(envelope, words[locale].move, locale);

export function movedMail(to: string, locale: Choices['locale']): Mail {
  return { to, ...renderMail({ ...words[locale].moved, locale, signature: platformName }) };
}

/** Asks the owner of an address for a yes, on the page behind a link. */
export function askingMail(envelope: Envelope, asking: Asking, locale: Choices['locale']): Mail {
  const { title, paragraphs, action, footer } = asking;
  const url = confirmLink(envelope);
  return {
    to: envelope.to,
    ...renderMail({ title, paragraphs, action: { label: action, url }, footer, locale, signature: platformName }),
  };
}

/** Tells someone who is in what they chose, and how to leave: after confirming, or when their address is entered again. */
export function choicesMail(
  kind: 'welcome' | 'alreadyIn',
  envelope: Envelope,
  choices: Choices & { themeNames: string[]; territoryNames: string[] },
): Mail {
  const { choices: said, rhythms, [kind]: opening } = words[choices.locale];
  const list = (names: string[]): string => (names.length > 0 ? names.join(', ') : said.everything);
  const colon = choices.locale === 'fr' ? ' : ' : ': ';
  const summary = [
    `${said.rhythm}${colon}${rhythms[choices.rhythm]}`,
    `${said.kinds}${colon}${list(choices.kinds.map((kind) => typeOf(contentKinds[kind].uid)?.label[choices.locale] ?? kind))}`,
    `${said.themes}${colon}${list(choices.themeNames)}`,
    `${said.territories}${colon}${list(choices.territoryNames)}`,
  ].join('\n');
  const links = listLinks(envelope);
  const action = { label: said.stopAction, url: links.leave };
  const mail = renderMail({
    title: opening.title,
    paragraphs: [opening.before, summary, said.stop],
    action,
    footer: [...said.footer, { label: said.change, url: links.choose }],
    locale: choices.locale,
    signature: platformName,
  });
  return { to: envelope.to, ...mail, headers: listHeaders(envelope) };
}

/** RFC 2369, 2919 and 8058: mail programs show a button that leaves with one POST, without cookie or page. */
export function listHeaders({ token, publicUrl }: Omit<Envelope, 'to'>): Record<string, string> {
  return {
    'List-Id': `Passerelles <lettre.${new URL(publicUrl).hostname}>`,
    'List-Unsubscribe': `<${publicUrl}/api/newsletter/leave?jeton=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
