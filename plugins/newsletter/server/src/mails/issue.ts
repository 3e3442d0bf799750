import { contentLocale, platformName } from '@passerelles/config/vocabulary';
import { renderMail, type Mail } from '@passerelles/outbox/shared';
import type { NewsItem } from '../digests/read-news';
import type { Head, Issue } from '../store/issues';
import type { Choices } from '../store/subscribers';
import { listHeaders, listLinks, type Envelope } from './compose';
import { itemOf, itemsAtMost } from './digest';
import { headsNotes } from './heads';
import { issueWords } from './words';
import { wordsAsMail } from './words-as-mail';

/** What the letter to one subscriber is made of. */
export interface Letter {
  issue: Pick<Issue, 'title' | 'introduction'>;
  picked: readonly NewsItem[];
  /** What is new for this subscriber besides. */
  fresh: readonly NewsItem[];
  heads: readonly Head[];
}

/** The letter of an editor to somebody: their words, what they picked, then what is new in what the reader follows. */
export function issueMail(envelope: Envelope, locale: Choices['locale'], letter: Letter): Mail {
  const { to, publicUrl } = envelope;
  const mail = renderLetter(letter, locale, publicUrl, listLinks(envelope));
  return { to, ...mail, bulk: true, headers: listHeaders(envelope) };
}

/** @param links that change or stop the letter; null where there is no subscriber: they lead to the form */
export function renderLetter(
  { issue, picked, fresh, heads }: Letter,
  locale: Choices['locale'],
  publicUrl: string,
  links: ReturnType<typeof listLinks> | null,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const words = issueWords[locale];
  const more = fresh.length - itemsAtMost;
  const { choose, leave } = links ?? { choose: `${publicUrl}/lettre`, leave: `${publicUrl}/lettre` };
  const items = (some: readonly NewsItem[]) => some.map((item) => itemOf(item, locale, publicUrl));
  return renderMail({
    title: issue.title,
    subject: issue.title,
    paragraphs: [],
    words: { ...wordsAsMail(issue.introduction), ...(locale === contentLocale ? {} : { lang: contentLocale }) },
    titleLang: locale === contentLocale ? undefined : contentLocale,
    items: items(picked),
    also: fresh.length > 0 ? { title: words.also, items: items(fresh.slice(0, itemsAtMost)) } : undefined,
    ...(more > 0 ? { action: { label: words.more(more), url: `${publicUrl}/recherche?sort=date` } } : {}),
    footer: [
      words.why,
      { label: words.choose, url: choose },
      { label: words.leave, url: leave },
      ...headsNotes(heads, locale, publicUrl),
    ],
    locale,
    signature: platformName,
  });
}
