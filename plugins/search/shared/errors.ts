import { codesOf, refusalTable } from '@passerelles/kit/shared';

/**
 * Every refusal of the search API and of its admin routes: its code stands in `error.details.code`. Programs read these messages, in English;
 * the panel and the site have words of their own for each code.
 */
export const searchErrors = refusalTable({
  /** `details.parameters` names each wrong parameter and what it accepts. */
  INVALID_PARAMETER: { status: 400, says: { fr: '{issues}', en: '{issues}' } },
  TOO_MANY_REQUESTS: {
    status: 429,
    says: { fr: 'Au plus {perMinute} demandes par minute.', en: 'At most {perMinute} calls a minute.' },
  },
  ENGINE_UNAVAILABLE: {
    status: 503,
    says: {
      fr: 'Le moteur de recherche ne répond pas ; réessayez dans un instant.',
      en: 'The search engine is away; try again shortly.',
    },
  },
  DOCUMENT_NOT_FOUND: {
    status: 404,
    says: { fr: 'Rien n’est publié à cette adresse.', en: 'Nothing is published under that slug.' },
  },
  NOBODY_TO_TELL: { status: 400, says: { fr: 'Personne ne peut être prévenu.', en: 'There is nobody to tell.' } },
  INVALID_GROUP: {
    status: 400,
    says: {
      fr: 'Ce qui a été envoyé ne convient pas ; details.issues dit où.',
      en: 'What was sent is not right; details.issues says where.',
    },
  },
  INVALID_INPUT: {
    status: 400,
    says: {
      fr: 'Ce qui a été envoyé ne convient pas ; details.issues dit où.',
      en: 'What was sent is not right; details.issues says where.',
    },
  },
  NOT_FOUND: { status: 404, says: { fr: 'Cela n’existe plus.', en: 'It is not there any more.' } },
  NOT_DEAD: { status: 404, says: { fr: 'Cela n’existe plus.', en: 'It is not there any more.' } },
});
export type SearchErrorCode = keyof typeof searchErrors;
export const searchErrorCodes = codesOf(searchErrors);
