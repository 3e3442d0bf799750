import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, isDeletable, type SheetType } from '../../../shared';
import { reviewStatus } from '../store/committee';
import { filesOf, removeUnused } from '../store/files';
import type { UserRow } from '../store/rows';
import { isPublished, readOwnSheet, sheetsOf } from '../store/sheets';
import { assertUnlocked } from './locked';

/** Deletes a draft that nobody outside of the actor's people has seen decided: never published, and not with a committee. */
export async function deleteSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<void> {
  const files = await inTransaction(strapi, async () => {
    const seen = await readOwnSheet(strapi, type, user, documentId);
    await lockRow(strapi, type.uid, seen.id);
    const sheet = await readOwnSheet(strapi, type, user, documentId);
    const status = await reviewStatus(strapi, type.uid, documentId);
    assertUnlocked(status);
    if (!isDeletable(status?.state ?? 'draft', await isPublished(strapi, type, documentId)))
      throw new DeskError('NOT_DELETABLE');
    await sheetsOf(strapi, type).delete({ documentId });
    // What a committee read once stays readable to it.
    return status === null ? filesOf(type, sheet) : [];
  });
  // Once it is committed: bytes can't be rolled back.
  await removeUnused(strapi, files);
}
