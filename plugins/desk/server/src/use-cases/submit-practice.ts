import type { Core } from '@strapi/strapi';
import { accountLimits, DeskError, missingFields, type PracticeView } from '../../../shared';
import { presentFields } from '../presenters/practice-fields';
import { spendDaily } from '../store/account-limits';
import { reviewStatus, submitForReview } from '../store/committee';
import { readOwnPractice } from '../store/practices';
import type { UserRow } from '../store/rows';
import { assertUnlocked } from './locked';
import { readMyPractice } from './read-my-practice';

/** Hands the draft, and the answers to what was asked, to the committee; from here on it is locked until the committee answers or the author withdraws it. */
export async function submitPractice(strapi: Core.Strapi, user: UserRow, documentId: string): Promise<PracticeView> {
  const practice = await readOwnPractice(strapi, user, documentId);
  const status = await reviewStatus(strapi, documentId);
  assertUnlocked(status);
  const missing = missingFields(presentFields(practice));
  const unanswered = status?.unanswered ?? [];
  if (missing.length > 0) throw new DeskError('INCOMPLETE', { missing, unanswered });
  if (unanswered.length > 0) throw new DeskError('UNANSWERED', { unanswered });
  await spendDaily(strapi, user, 'TOO_MANY_SUBMISSIONS', accountLimits.submissionsPerDay);
  await submitForReview(strapi, user, documentId);
  return readMyPractice(strapi, user, documentId);
}
