import type { Core } from '@strapi/strapi';

/** One message to one person, in the language of that person. */
export interface Message {
  /** An e-mail address. */
  to: string;
  locale: 'fr' | 'en';
  title: string;
  /** Plain text; a line break inside one is kept. */
  paragraphs: readonly string[];
  /** The one thing that is asked for: the words of the button, and an absolute address. */
  action?: { label: string; url: string };
  /** Why this person receives it. */
  footer: readonly string[];
}

/**
 * Tells one person. Called once a person, inside the transaction of what is told: it has to write into the database, or hand
 * over to something that does; a message that is sent at once would also tell what is rolled back afterwards.
 */
export type Notifier = (strapi: Core.Strapi, message: Message) => Promise<void>;
