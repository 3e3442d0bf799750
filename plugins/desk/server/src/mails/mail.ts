import type { MailContent, MailLink } from '@passerelles/outbox/shared';

/** One mail, without what all of them share. `links` stand in its small print; `replyTo` is whom an answer goes to. */
export type Mail = Omit<MailContent, 'footer' | 'locale' | 'signature'> & { links?: MailLink[]; replyTo?: string };
