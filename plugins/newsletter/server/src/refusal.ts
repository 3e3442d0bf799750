import { errors } from '@strapi/utils';
import type { NewsletterErrorCode } from '../../shared';

/** What a person reads when a program shows the message as it came; the code is what programs read. */
const messages: Record<NewsletterErrorCode, string> = {
  EMAIL_INVALID: 'Cette adresse électronique n’est pas complète ou comporte une faute de frappe.',
  EMAIL_DISPOSABLE: 'Cette adresse est jetable : donnez-en une que vous lisez.',
  INPUT_INVALID: 'La demande est mal formée.',
  TOO_MANY_REQUESTS: 'Trop de demandes : réessayez dans une heure.',
  TOKEN_UNKNOWN: 'Ce lien ne nous dit rien.',
  TOKEN_EXPIRED: 'Ce lien n’est plus valable.',
  TOKEN_USED: 'Ce lien a déjà servi.',
};

/** Refuses with a code of the closed list in `error.details.code`: 400, 404 for tokens, 429 for too many. */
export function refuse(code: NewsletterErrorCode, details: Record<string, unknown> = {}): never {
  const body = { code, ...details };
  if (code.startsWith('TOKEN_')) throw new errors.NotFoundError(messages[code], body);
  if (code === 'TOO_MANY_REQUESTS') throw new errors.RateLimitError(messages[code], body);
  throw new errors.ValidationError(messages[code], body);
}
