import type { MailContent } from '@passerelles/outbox/shared';

/** One mail, without what all of them share. */
export type Mail = Omit<MailContent, 'footer' | 'locale' | 'signature'>;
