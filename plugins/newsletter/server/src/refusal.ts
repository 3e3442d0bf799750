import { errors } from '@strapi/utils';
import { refuser, type Refuser } from '@passerelles/kit/server';
import { Refusal, wordsOf, type RefusalStatus } from '@passerelles/kit/shared';
import { issueErrors, newsletterErrors, type IssueErrorCode, type NewsletterErrorCode } from '../../shared';

const table = { ...newsletterErrors, ...issueErrors };
type Code = NewsletterErrorCode | IssueErrorCode;

/** One that Strapi has no error for: the panel's routes answer it themselves (`answerRefusals`). */
class NewsletterRefusal extends Refusal<Code> {
  override readonly name = 'NewsletterRefusal';

  get status(): RefusalStatus {
    return table[this.code].status;
  }
}

const byStrapi: Refuser<Code> = refuser<Code>(table, { badRequest: errors.ValidationError });

export const refuse: Refuser<Code> = (code, details = {}) => {
  if (table[code].status !== 409) return byStrapi(code, details);
  throw new NewsletterRefusal(code, details, wordsOf<Code>(table, code, 'fr'));
};
