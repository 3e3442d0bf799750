import { z } from 'zod';

export const MAIL = 'mail';

/** One e-mail to one person. The row's key is the recipient, or what the mail is about. */
export const mailSchema = z.object({
  to: z.string().min(3),
  subject: z.string().min(1),
  /** The whole mail as plain text: always sent along with the HTML. */
  text: z.string().min(1),
  html: z.string().min(1),
  /** Whom an answer goes to; the sender unless said. */
  replyTo: z.string().min(3).optional(),
  /** One of many, such as a letter: mails that somebody waits for go before it. Its key is not its address alone, or it would hold them back. */
  bulk: z.boolean().optional(),
  /** Further headers, such as `List-Unsubscribe`. `Message-ID` is made from the row and can't be set. */
  headers: z.record(z.string(), z.string()).optional(),
  /** Files that go with it: text in UTF-8, under a type with its parameters (`text/calendar; charset=utf-8; method=PUBLISH`). */
  attachments: z
    .array(z.object({ filename: z.string().min(1), contentType: z.string().min(3), content: z.string() }))
    .optional(),
  /** By what its sender recognises it: what becomes of it is told under this, as `mail.outcome`. */
  ref: z.string().min(1).optional(),
});

export type Mail = z.infer<typeof mailSchema>;

/**
 * A mail server says that an address leads nowhere; appended once the mail was given up, under the address. It may be told twice. The mail
 * stays among the dead rows.
 */
export const ADDRESS_REFUSED = 'mail.address-refused';

export const addressRefusedSchema = z.object({
  to: z.string().min(3),
  /** The server's own words. */
  reason: z.string(),
});

/**
 * What became of a mail that has a `ref`, appended under it. `accepted`: by the mail server; `deferred`: refused for now, and tried again;
 * `refused`: for good; `uncertain`: handed over, and the answer never came. The last one told holds; it may be told twice.
 */
export const MAIL_OUTCOME = 'mail.outcome';

export const mailOutcomes = ['accepted', 'deferred', 'refused', 'uncertain'] as const;
export type MailOutcome = (typeof mailOutcomes)[number];

export const mailOutcomeSchema = z.object({ ref: z.string().min(1), outcome: z.enum(mailOutcomes) });
