import type { Core } from '@strapi/strapi';
import { DeskError, missingFields, type PracticeView } from '../../../shared';
import { presentFields } from '../presenters/practice-fields';
import { reviewStatus, submitForReview } from '../store/committee';
import { readOwnPractice } from '../store/practices';
import type { UserRow } from '../store/rows';
import { readMyPractice } from './read-my-practice';

/** Hands the draft to the committee; from here on it is locked until the committee answers or the author withdraws it. */
export async function submitPractice(strapi: Core.Strapi, user: UserRow, documentId: string): Promise<PracticeView> {
  const practice = await readOwnPractice(strapi, user, documentId);
  if ((await reviewStatus(strapi, documentId))?.locked) throw new DeskError('LOCKED_UNDER_REVIEW');
  const missing = missingFields(presentFields(practice));
  if (missing.length > 0) throw new DeskError('INCOMPLETE', { missing });
  await submitForReview(strapi, user, documentId);
  return readMyPractice(strapi, user, documentId);
}
