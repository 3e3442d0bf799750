import { contentLocale, platformName } from '@passerelles/config/vocabulary';
import { renderMail, type Mail, type MailItem } from '@passerelles/outbox/shared';
import type { NewsItem } from '../digests/read-news';
import type { Head } from '../store/issues';
import type { Choices } from '../store/subscribers';
import { listHeaders, listLinks, type Envelope } from './compose';
import { headsNotes } from './heads';
import { digestWords } from './words';

/** A letter is read in minutes: what does not stand in it is on the site. */
export const itemsAtMost = 20;

/** The letter with what is new for somebody, the newest first. */
export function digestMail(
  envelope: Envelope,
  choices: Choices,
  items: readonly NewsItem[],
  heads: readonly Head[],
): Mail {
  const { to, publicUrl } = envelope;
  const links = listLinks(envelope);
  const { locale } = choices;
  const words = digestWords[locale];
  const more = items.length - itemsAtMost;
  const mail = renderMail({
    title: words.title,
    subject: words.subject(platformName, items.length),
    paragraphs: [words.since[choices.rhythm === 'monthly' ? 'monthly' : 'weekly']],
    items: items.slice(0, itemsAtMost).map((item) => itemOf(item, locale, publicUrl)),
    ...(more > 0 ? { action: { label: words.more(more), url: `${publicUrl}/recherche?sort=date` } } : {}),
    footer: [
      words.why,
      { label: words.choose, url: links.choose },
      { label: words.leave, url: links.leave },
      ...headsNotes(heads, locale, publicUrl),
    ],
    locale,
    signature: platformName,
  });
  return { to, ...mail, bulk: true, headers: listHeaders(envelope) };
}

export function itemOf(
  { label, title, summary, by, path }: NewsItem,
  locale: Choices['locale'],
  publicUrl: string,
): MailItem {
  return {
    title,
    url: `${publicUrl}${path}`,
    about: [label[locale], ...by].join(' · '),
    ...(summary === '' ? {} : { summary }),
    ...(locale === contentLocale ? {} : { lang: contentLocale }),
  };
}
