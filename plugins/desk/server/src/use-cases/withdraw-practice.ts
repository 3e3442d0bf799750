import type { Core } from '@strapi/strapi';
import { DeskError, type PracticeView } from '../../../shared';
import { reviewStatus, withdrawFromReview } from '../store/committee';
import { readOwnPractice } from '../store/practices';
import type { UserRow } from '../store/rows';
import { readMyPractice } from './read-my-practice';

/** Takes the sheet back from the committee, to change it or to give it up. */
export async function withdrawPractice(
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  reason: string | null,
): Promise<PracticeView> {
  await readOwnPractice(strapi, user, documentId);
  if (!(await reviewStatus(strapi, documentId))?.canWithdraw) throw new DeskError('NOT_UNDER_REVIEW');
  await withdrawFromReview(strapi, user, documentId, reason);
  return readMyPractice(strapi, user, documentId);
}
