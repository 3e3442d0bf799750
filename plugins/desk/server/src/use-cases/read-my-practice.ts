import type { Core } from '@strapi/strapi';
import type { PracticeView } from '../../../shared';
import { presentPractice } from '../presenters/practice-view';
import { reviewStatus } from '../store/committee';
import { isPublished, readOwnPractice } from '../store/practices';
import type { UserRow } from '../store/rows';

export async function readMyPractice(strapi: Core.Strapi, user: UserRow, documentId: string): Promise<PracticeView> {
  const practice = await readOwnPractice(strapi, user, documentId);
  return presentPractice(practice, await reviewStatus(strapi, documentId), await isPublished(strapi, documentId));
}
