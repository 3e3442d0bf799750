import type { Mail } from '../contracts/mail';
import { escapeHtml } from './escape';

/** A link that the text part writes out after its words. */
export interface MailLink {
  label: string;
  url: string;
}

/** Something to read on the site: its title leads there. */
export interface MailItem {
  title: string;
  url: string;
  /** One line above the title: what it is, and of whom. */
  about: string;
  summary?: string;
  /** Of the title and the summary, where it is not the mail's. */
  lang?: string;
}

/** Words that stand before the items, in both parts of the mail. `html` is safe as it is. */
export interface MailWords {
  html: string;
  text: string;
  /** Where it is not the mail's. */
  lang?: string;
}

export interface MailContent {
  title: string;
  /** Of the title, where it is not the mail's. */
  titleLang?: string | undefined;
  /** Paragraphs of plain text; a line break inside one is kept. */
  paragraphs: readonly string[];
  words?: MailWords;
  items?: readonly MailItem[];
  /** More of them, under a heading. */
  also?: { title: string; items: readonly MailItem[] } | undefined;
  /** The one thing the mail asks for, as a button and as a written address. */
  action?: MailLink;
  /** Small print: why the person receives this, how to stop it. */
  footer?: readonly (string | MailLink)[];
  locale: 'fr' | 'en';
  /** Who writes: the name of the platform. */
  signature: string;
  /** Default: the title. */
  subject?: string;
}

const words = {
  fr: { colon: ' :', byHand: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :' },
  en: { colon: ':', byHand: 'If the button does not work, copy this address into your browser:' },
};

/**
 * The one layout of all our mails: no image, no tracking, no outside request; readable as text, in light and dark.
 * Colours are those of the site's paper and ink.
 */
export function renderMail(content: MailContent): Pick<Mail, 'subject' | 'text' | 'html'> {
  const subject = (content.subject ?? content.title).replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
  return { subject, text: renderText(content), html: renderHtml(content, subject) };
}

function renderText({
  title,
  paragraphs,
  words: body,
  items = [],
  also,
  action,
  footer = [],
  locale,
  signature,
}: MailContent): string {
  const written = ({ label, url }: MailLink) => `${label}${words[locale].colon}\n${url}`;
  const parts = [title, ...paragraphs];
  if (body && body.text !== '') parts.push(body.text);
  parts.push(...items.map(itemText));
  if (also) parts.push(also.title, ...also.items.map(itemText));
  if (action) parts.push(written(action));
  parts.push(`-- \n${signature}`, ...footer.map((note) => (typeof note === 'string' ? note : written(note))));
  return `${parts.join('\n\n')}\n`;
}

const itemText = ({ about, title, summary, url }: MailItem): string =>
  [about, title, ...(summary ? [summary] : []), url].join('\n');

const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

const inLanguage = (lang?: string): string => (lang ? ` lang="${escapeHtml(lang)}"` : '');

function renderItem({ title, url, about, summary, lang }: MailItem, level: 2 | 3): string {
  const language = inLanguage(lang);
  return `<li style="margin:0 0 28px;padding:0">
<p class="small" style="color:#555c6b;font-size:14px;margin:0 0 4px">${lines(about)}</p>
<h${level}${language} style="font-size:19px;line-height:1.3;margin:0 0 6px"><a class="link" href="${escapeHtml(url)}" style="color:#0b5d57">${escapeHtml(title)}</a></h${level}>
${summary ? `<p${language} style="margin:0">${lines(summary)}</p>\n` : ''}</li>`;
}

const renderItems = (items: readonly MailItem[], level: 2 | 3): string =>
  items.length > 0
    ? `<ul style="list-style:none;margin:32px 0 0;padding:0">\n${items.map((item) => renderItem(item, level)).join('\n')}\n</ul>`
    : '';

const renderNote = (note: string | MailLink): string =>
  typeof note === 'string'
    ? lines(note)
    : `<a href="${escapeHtml(note.url)}" style="color:inherit">${escapeHtml(note.label)}</a>`;

function renderHtml(
  { title, titleLang, paragraphs, words: body, items = [], also, action, footer = [], locale, signature }: MailContent,
  subject: string,
): string {
  const button = action
    ? `<p style="margin:28px 0"><a class="button" href="${escapeHtml(action.url)}" style="background:#0b5d57;color:#ffffff;border-radius:6px;display:inline-block;font-weight:600;padding:12px 20px;text-decoration:none">${escapeHtml(action.label)}</a></p>
<p class="small" style="color:#555c6b;font-size:14px">${words[locale].byHand}<br><a href="${escapeHtml(action.url)}" style="color:inherit">${escapeHtml(action.url)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #13171d !important; color: #ece8df !important; }
  .small { color: #aeb4bf !important; }
  .link { color: #74c9b8 !important; }
  .button { background: #74c9b8 !important; color: #13171d !important; }
  .rule { border-color: #2e3540 !important; }
}
</style>
</head>
<body class="page" style="background:#faf8f3;color:#1b2230;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:17px;line-height:1.6;margin:0;padding:32px 16px">
<main style="margin:0 auto;max-width:36em;overflow-wrap:anywhere">
<h1${inLanguage(titleLang)} style="font-size:24px;line-height:1.2;margin:0 0 24px">${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${lines(paragraph)}</p>`).join('\n')}
${body && body.html !== '' ? `<div${inLanguage(body.lang)}>\n${body.html}\n</div>` : ''}
${renderItems(items, 2)}
${also ? `<h2 style="font-size:21px;line-height:1.3;margin:40px 0 0">${escapeHtml(also.title)}</h2>\n${renderItems(also.items, 3)}` : ''}
${button}
<hr class="rule" style="border:0;border-top:1px solid #ded9cd;margin:32px 0 16px">
${[signature, ...footer].map((note) => `<p class="small" style="color:#555c6b;font-size:14px;margin:4px 0">${renderNote(note)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}
