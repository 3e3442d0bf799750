import { en } from './en';
import { fr, type Mails } from './fr';
import type { MailLocale } from './words';

export const catalogues: Record<MailLocale, Mails> = { fr, en };

/** The language of a person of the admin panel: English for whoever chose another than French, none for who chose none. */
export function localeOf(preferred: string | null | undefined): MailLocale | undefined {
  if (!preferred) return undefined;
  return preferred.startsWith('fr') ? 'fr' : 'en';
}
