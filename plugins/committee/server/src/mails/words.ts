import { dayOf } from '../store/clock';
import { committeeTimeZone, writtenDay, type Localized, type RemarkItem } from '../../../shared';
import type { Message } from '../configuration/ports';

/** One mail in one language, without what all of them share. */
export type Mail = Omit<Message, 'to' | 'locale' | 'footer'> & {
  /** Default: that the person takes part in the review of a document. */
  footer?: string;
};
export type MailLocale = Message['locale'];

/** Where the buttons of the mails about one review lead. */
export interface Addresses {
  /** Where the author reads the state of the document. */
  author: string;
  /** Where a member or an editor reads the review. */
  review: string;
  /** Where an editor says whether the document is complete. */
  triage: string;
  /** Where the chair makes a minor correction. */
  correction: string;
  /** Where an editor publishes it. */
  edit: string;
}

/** What was said of one field, or of the whole document, as a mail quotes it. */
export interface Quoted extends Pick<RemarkItem, 'reason' | 'comment'> {
  about: Localized | null;
}

/** A list, as one paragraph. */
export const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

const hours = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: committeeTimeZone });

/** “le jeudi 12 mars 2026 à 14 h 05”, “on Thursday 12 March 2026 at 14:05”, where the committees sit. */
export function sayMoment(locale: MailLocale, iso: string): string {
  const at = new Date(iso);
  const day = sayDay(locale, dayOf(at));
  const time = hours.format(at);
  return locale === 'fr' ? `le ${day} à ${time.replace(':', ' h ')}` : `on ${day} at ${time}`;
}

export const sayDay: (locale: MailLocale, day: string) => string = writtenDay;
