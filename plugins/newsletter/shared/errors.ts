import { codesOf, refusalTable } from '@passerelles/kit/shared';
import { ALERTS_AT_MOST } from './domain/alert';

/** The newsletter's refusals: their code stands in `error.details.code`. The site's pages have words of their own for each. */
export const newsletterErrors = refusalTable({
  EMAIL_INVALID: {
    status: 400,
    says: {
      fr: 'Cette adresse électronique n’est pas complète ou comporte une faute de frappe.',
      en: 'This e-mail address is not complete, or has a typing mistake.',
    },
  },
  EMAIL_DISPOSABLE: {
    status: 400,
    says: {
      fr: 'Cette adresse est jetable : donnez-en une que vous lisez.',
      en: 'This address is a throw-away one: give one that you read.',
    },
  },
  INPUT_INVALID: {
    status: 400,
    says: { fr: 'La demande est mal formée.', en: 'The request is not well formed.' },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    says: { fr: 'Trop de demandes : réessayez dans une heure.', en: 'Too many requests: try again in an hour.' },
  },
  ALERTS_TOO_MANY: {
    status: 400,
    says: {
      fr: `Cette adresse a déjà ${ALERTS_AT_MOST} alertes : retirez-en une d’abord.`,
      en: `This address has ${ALERTS_AT_MOST} alerts already: remove one first.`,
    },
  },
  EMAIL_TAKEN: {
    status: 400,
    says: {
      fr: 'Cette adresse est déjà abonnée : changez ses choix par ses propres lettres.',
      en: 'This address is subscribed already: change its choices by its own letters.',
    },
  },
  TOKEN_UNKNOWN: { status: 404, says: { fr: 'Ce lien ne nous dit rien.', en: 'We don’t know this link.' } },
  TOKEN_EXPIRED: { status: 404, says: { fr: 'Ce lien n’est plus valable.', en: 'This link no longer works.' } },
  TOKEN_USED: { status: 404, says: { fr: 'Ce lien a déjà servi.', en: 'This link was used already.' } },
});
export type NewsletterErrorCode = keyof typeof newsletterErrors;
export const newsletterErrorCodes = codesOf(newsletterErrors);

/** Refusals about the letters that editors write: the panel shows these words. */
export const issueErrors = refusalTable({
  ISSUE_UNKNOWN: { status: 404, says: { fr: 'Ce numéro n’existe pas.', en: 'There is no such issue.' } },
  ISSUE_CHANGED: {
    status: 409,
    says: {
      fr: 'Quelqu’un d’autre a changé ce numéro : rechargez la page avant de continuer.',
      en: 'Somebody else changed this issue: reload the page before you go on.',
    },
  },
  ISSUE_FROZEN: {
    status: 409,
    says: {
      fr: 'Ce numéro est programmé, ou il est parti : il ne change plus.',
      en: 'This issue is scheduled, or has left: it no longer changes.',
    },
  },
  ISSUE_STATE: {
    status: 409,
    says: {
      fr: 'Ce numéro n’en est plus là : rechargez la page.',
      en: 'This issue is no longer at that point: reload the page.',
    },
  },
  ISSUE_EMPTY: {
    status: 400,
    says: {
      fr: 'Il manque des mots ou au moins une fiche : rien à envoyer.',
      en: 'Words or at least one sheet are missing: there is nothing to send.',
    },
  },
});
export type IssueErrorCode = keyof typeof issueErrors;
