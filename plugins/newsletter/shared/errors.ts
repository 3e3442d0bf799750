/** Codes in `error.details.code` of the newsletter's refusals. */
export const newsletterErrorCodes = [
  'EMAIL_INVALID',
  'EMAIL_DISPOSABLE',
  'INPUT_INVALID',
  'TOO_MANY_REQUESTS',
  'TOKEN_UNKNOWN',
  'TOKEN_EXPIRED',
  'TOKEN_USED',
] as const;
export type NewsletterErrorCode = (typeof newsletterErrorCodes)[number];
