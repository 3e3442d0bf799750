import type { SentIssue } from '@passerelles/newsletter/shared';
import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { atomEnd, atomHead, xml } from '../exports/atom';
import { archivePath, letterPath } from './archive/load';

/** Address of the Atom feed of the letters that were sent. */
export const LETTERS_FEED = '/lettre/archives.xml';

const theirLanguage = contentLang ? ` xml:lang="${contentLang}"` : '';

/** The feed: an entry a letter, under the address of its page. */
export function lettersFeed(letters: readonly SentIssue[], site: string): string {
  const t = messages.newsletter;
  const head = atomHead(site, {
    title: `${t.title} · ${messages.layout.name}`,
    subtitle: t.archive.lead,
    updatedAt: letters[0]?.sentAt ?? null,
    path: LETTERS_FEED,
    page: archivePath,
  });
  const entries = letters.map(({ slug, title, sentAt, excerpt }) => {
    const address = xml(site + letterPath(slug));
    return [
      '<entry>',
      `<id>${address}</id>`,
      `<title${theirLanguage}>${xml(title)}</title>`,
      `<published>${sentAt}</published>`,
      `<updated>${sentAt}</updated>`,
      `<link rel="alternate" type="text/html" href="${address}"/>`,
      `<summary${theirLanguage}>${xml(excerpt)}</summary>`,
      '</entry>\n',
    ].join('\n');
  });
  return head + entries.join('') + atomEnd;
}
