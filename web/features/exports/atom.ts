import type { ExportHead, ExportRecord } from '@passerelles/search/shared';
import { contentLang, locale } from '../../lib/locale';
import { messages } from '../../messages';

const t = messages.exports;
const theirLanguage = contentLang ? ` xml:lang="${contentLang}"` : '';
/** Date of an entry whose last change is unknown: old enough that no feed reader shows it as new. */
const longAgo = '1970-01-01T00:00:00.000Z';

/** Start of an Atom feed (RFC 4287). `path` is the feed's own address, `page` what shows the same things. */
export function atomHead(
  site: string,
  about: { title: string; subtitle: string; updatedAt: string | null; path: string; page: string },
): string {
  const { title, subtitle, updatedAt, path, page } = about;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${xml(site + path)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(subtitle)}</subtitle>`,
    `<updated>${updatedAt ?? longAgo}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xml(site + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(site + page)}"/>`,
    `<author><name>${xml(messages.layout.name)}</name></author>`,
    `<rights>${xml(messages.layout.licence)}</rights>\n`,
  ].join('\n');
}

/** The same of a search. */
export function atomStart(
  { updatedAt }: ExportHead,
  site: string,
  { path, page, query }: { path: string; page: string; query: string },
): string {
  const title = query === '' ? messages.layout.name : t.feedTitle(query);
  return atomHead(site, { title, subtitle: t.feedSubtitle, updatedAt, path, page });
}

/** One entry. Its id is its address on the site, so that readers recognise the same entry in two feeds. */
export function atomEntry(record: ExportRecord, site: string): string {
  const address = xml(site + encodeURI(record.url));
  return [
    '<entry>',
    `<id>${address}</id>`,
    `<title${theirLanguage}>${xml(record.title)}</title>`,
    `<updated>${record.updatedAt ?? longAgo}</updated>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    ...record.actors.slice(0, 1).map((name) => `<author><name>${xml(name)}</name></author>`),
    ...[messages.kinds.one[record.kind], ...record.themes].map((term) => `<category term="${xml(term)}"/>`),
    `<summary${theirLanguage}>${xml(record.summary)}</summary>`,
    '</entry>\n',
  ].join('\n');
}

export const atomEnd = '</feed>\n';

/** Escaped for XML, without the characters that XML 1.0 does not know at all, in no writing. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
