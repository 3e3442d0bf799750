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
  /** Further headers, such as `List-Unsubscribe`. `Message-ID` is made from the row and can't be set. */
  headers: z.record(z.string(), z.string()).optional(),
  /** Files that go with it: text in UTF-8, under a type with its parameters (`text/calendar; charset=utf-8; method=PUBLISH`). */
  attachments: z
    .array(z.object({ filename: z.string().min(1), contentType: z.string().min(3), content: z.string() }))
    .optional(),
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
