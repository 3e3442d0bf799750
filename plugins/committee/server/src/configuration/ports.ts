import type { Core } from '@strapi/strapi';

export interface Attachment {
  filename: string;
  /** With its parameters: `text/calendar; charset=utf-8; method=PUBLISH`. */
  contentType: string;
  content: string;
}

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
  /** Files that go with it: text in UTF-8. */
  attachments?: readonly Attachment[];
  /** Why this person receives it. */
  footer: readonly string[];
}

/**
 * Tells one person. Called once a person, inside the transaction of what is told: it has to write into the database, or hand
 * over to something that does; a message that is sent at once would also tell what is rolled back afterwards.
 */
export type Notifier = (strapi: Core.Strapi, message: Message) => Promise<void>;
