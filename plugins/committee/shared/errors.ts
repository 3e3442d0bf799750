import { codesOf, refusalTable } from '@passerelles/kit/shared';
import { documentRefusals } from './refusals/documents';
import { keepingRefusals } from './refusals/keeping';
import { reviewRefusals } from './refusals/review';
import { sessionRefusals } from './refusals/sessions';

/**
 * Every refusal of the committees: the code stands in `error.details.code`, the words are what a person reads in both languages. Strapi's own
 * screens show the French ones as the server sent them. 404: it is not there, 400: the state does not allow it, 501: this installation is not
 * set up for it, 403: not by this person.
 */
export const committeeErrors = refusalTable({
  ...documentRefusals,
  ...reviewRefusals,
  ...sessionRefusals,
  ...keepingRefusals,
});
export type CommitteeErrorCode = keyof typeof committeeErrors;
export const committeeErrorCodes = codesOf(committeeErrors);
