import { readEmail } from '@passerelles/config/people';
import { z } from 'zod';

/** An e-mail address as the rule of every door reads it. */
export const emailAddress = z
  .string()
  .max(400)
  .transform(
    (typed, context) =>
      readEmail(typed) ?? (context.addIssue({ code: 'custom', params: { code: 'NOT_AN_EMAIL' } }), z.NEVER),
  );

/** The token of a link in a mail: 256 random bits, base64url. */
export const linkToken = z.string().trim().min(1).max(100);
