import type { Core } from '@strapi/strapi';
import { DeskError, type SheetType, type SheetView } from '../../../shared';
import { reviewStatus, withdrawFromReview } from '../store/committee';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { readMySheet } from './read-my-sheet';

/** Takes the sheet back from the committee, to change it or to give it up. */
export async function withdrawSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  reason: string | null,
): Promise<SheetView> {
  await readOwnSheet(strapi, type, user, documentId);
  const status = await reviewStatus(strapi, type.uid, documentId);
  if (!status?.canWithdraw) throw new DeskError('NOT_UNDER_REVIEW');
  await withdrawFromReview(strapi, type.uid, user, documentId, reason);
  return readMySheet(strapi, type, user, documentId);
}
