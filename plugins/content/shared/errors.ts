import { codesOf, refusalTable } from '@passerelles/kit/shared';

/** Why `/api/published` refuses: the code stands in `error.details.code`. Programs read these messages, in English. */
export const publishedErrors = refusalTable({
  /** `details.issues` names each wrong parameter and what it accepts. */
  INVALID_PARAMETER: { status: 400, says: { fr: '{issues}', en: '{issues}' } },
  /** `details.withdrawn` says what stood there, since when it is gone, why, and in which record. */
  WITHDRAWN: {
    status: 410,
    says: {
      fr: 'Ce qui était publié à cette adresse en a été retiré.',
      en: 'What was published under that slug was taken off the site.',
    },
  },
  NOT_PUBLISHED: {
    status: 404,
    says: { fr: 'Rien n’est publié à cette adresse.', en: 'Nothing is published under that slug.' },
  },
});
export type PublishedErrorCode = keyof typeof publishedErrors;
export const publishedErrorCodes = codesOf(publishedErrors);
