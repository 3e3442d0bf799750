import { fromStored, missingFields } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { accountLimits, DeskError, type SheetType, type SheetView } from '../../../shared';
import { spendDaily } from '../store/account-limits';
import { reviewStatus, submitForReview } from '../store/committee';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { readUnsaved } from '../store/unsaved';
import { assertUnlocked } from './locked';
import { readMySheet } from './read-my-sheet';

/** Hands the draft, and the answers to what was asked, to the committee; from here on it is locked until the committee answers or the author withdraws it. */
export async function submitSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<SheetView> {
  const sheet = await readOwnSheet(strapi, type, user, documentId);
  const status = await reviewStatus(strapi, type.uid, documentId);
  assertUnlocked(status);
  const { issues } = await readUnsaved(strapi, type, sheet);
  // The committee would be sent something else than what its author sees in the form.
  if (issues.length > 0) throw new DeskError('INVALID', { issues });
  const missing = missingFields(type, fromStored(type, sheet));
  const unanswered = status?.unanswered ?? [];
  if (missing.length > 0) throw new DeskError('INCOMPLETE', { missing, unanswered });
  if (unanswered.length > 0) throw new DeskError('UNANSWERED', { unanswered });
  await spendDaily(strapi, user, 'TOO_MANY_SUBMISSIONS', accountLimits.submissionsPerDay);
  await submitForReview(strapi, type.uid, user, documentId);
  return readMySheet(strapi, type, user, documentId);
}
