import { platformName } from '@passerelles/config/vocabulary';
import { renderMail, type Mail } from '@passerelles/outbox/shared';
import type { AlertRhythm } from '../../../shared';
import type { NewsItem } from '../digests/read-news';
import { alertWords } from './alert-words';
import { askingMail, listHeaders, listLinks, type Envelope } from './compose';
import { itemOf, itemsAtMost } from './digest';

export const alertConfirmationMail = (envelope: Envelope, locale: 'fr' | 'en'): Mail =>
  askingMail(envelope, alertWords[locale].confirmation, locale);

export function alertSetMail(
  envelope: Envelope,
  locale: 'fr' | 'en',
  { about, rhythm }: { about: string; rhythm: AlertRhythm },
): Mail {
  const words = alertWords[locale];
  const links = listLinks(envelope);
  const mail = renderMail({
    title: words.set.title,
    paragraphs: [words.set.before, `${about}\n${words.set.rhythms[rhythm]}`, words.set.stop],
    action: { label: words.leave, url: links.leave },
    footer: [{ label: words.choose, url: links.choose }],
    locale,
    signature: platformName,
  });
  return { to: envelope.to, ...mail, headers: listHeaders(envelope) };
}

/** What is new in a saved search, the newest first. */
export function alertMail(
  envelope: Envelope,
  locale: 'fr' | 'en',
  { items, count, about, search }: { items: readonly NewsItem[]; count: number; about: string; search: string },
): Mail {
  const words = alertWords[locale];
  const links = listLinks(envelope);
  const more = count - itemsAtMost;
  const address = new URLSearchParams(search);
  address.set('sort', 'date');
  const mail = renderMail({
    title: words.title,
    subject: words.subject(platformName, count),
    paragraphs: [about],
    items: items.slice(0, itemsAtMost).map((item) => itemOf(item, locale, envelope.publicUrl)),
    ...(more > 0
      ? { action: { label: words.more(more), url: `${envelope.publicUrl}/recherche?${address.toString()}` } }
      : {}),
    footer: [words.why, { label: words.leave, url: links.leave }, { label: words.choose, url: links.choose }],
    locale,
    signature: platformName,
  });
  return { to: envelope.to, ...mail, bulk: true, headers: listHeaders(envelope) };
}
