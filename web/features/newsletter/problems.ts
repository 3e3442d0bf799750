import type { NewsletterErrorCode } from '@passerelles/newsletter/shared';
import { messages } from '../../messages';

/** Why a form or a link of the letter was not taken. */
export type Problem = NewsletterErrorCode | 'UNAVAILABLE' | 'FOREIGN_FORM';

const t = messages.newsletter;

export function sentenceFor(problem: Problem): string {
  if (problem === 'UNAVAILABLE') return t.unavailable;
  return problem === 'FOREIGN_FORM' ? t.foreignForm : t.errors[problem];
}

export function statusOf(problem: Problem): number {
  if (problem === 'UNAVAILABLE') return 503;
  if (problem === 'FOREIGN_FORM') return 403;
  return problem === 'TOO_MANY_REQUESTS' ? 429 : 400;
}
