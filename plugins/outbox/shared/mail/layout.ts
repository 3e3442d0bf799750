import type { Mail } from '../contracts/mail';
import { escapeHtml } from './escape';

export interface MailContent {
  title: string;
  /** Paragraphs of plain text; a line break inside one is kept. */
  paragraphs: readonly string[];
  /** The one thing the mail asks for, as a button and as a written address. */
  action?: { label: string; url: string };
  /** Small print: why the person receives this, how to stop it. */
  footer?: readonly string[];
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

function renderText({ title, paragraphs, action, footer, locale, signature }: MailContent): string {
  const parts = [title, ...paragraphs];
  if (action) parts.push(`${action.label}${words[locale].colon}\n${action.url}`);
  parts.push(`-- \n${signature}`, ...(footer ?? []));
  return `${parts.join('\n\n')}\n`;
}

function renderHtml({ title, paragraphs, action, footer, locale, signature }: MailContent, subject: string): string {
  const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');
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
  .button { background: #74c9b8 !important; color: #13171d !important; }
  .rule { border-color: #2e3540 !important; }
}
</style>
</head>
<body class="page" style="background:#faf8f3;color:#1b2230;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:17px;line-height:1.6;margin:0;padding:32px 16px">
<main style="margin:0 auto;max-width:36em;overflow-wrap:anywhere">
<h1 style="font-size:24px;line-height:1.2;margin:0 0 24px">${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${lines(paragraph)}</p>`).join('\n')}
${button}
<hr class="rule" style="border:0;border-top:1px solid #ded9cd;margin:32px 0 16px">
${[signature, ...(footer ?? [])].map((note) => `<p class="small" style="color:#555c6b;font-size:14px;margin:4px 0">${lines(note)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}
