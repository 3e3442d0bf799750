import { fromStored, MOST_FILES, toStored } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { accountLimits, DeskError, type SheetType, type SheetView } from '../../../shared';
import { spendDaily } from '../store/account-limits';
import { reviewStatus } from '../store/committee';
import { withFieldIssues } from '../store/field-issues';
import { removeFile, storeFile, type IncomingFile } from '../store/files';
import type { UserRow } from '../store/rows';
import { readOwnSheet, sheetsOf, type OwnSheet } from '../store/sheets';
import { assertUnlocked } from './locked';
import { readMySheet } from './read-my-sheet';

/** Adds one file to a field of the draft, unless its review is running, a colleague saved since, or it holds as many as it may. */
export async function attachFile(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  { field, updatedAt, file }: { field: string; updatedAt: string; file: IncomingFile },
): Promise<SheetView> {
  const described = type.fields[field];
  if (described?.section === undefined || described.kind.input.type !== 'files') throw new DeskError('NOT_FOUND');

  const filesOf = async (sheet: OwnSheet): Promise<number[]> => {
    assertUnlocked(await reviewStatus(strapi, type.uid, documentId));
    if (new Date(sheet.updatedAt).getTime() !== new Date(updatedAt).getTime())
      throw new DeskError('STALE', { current: await readMySheet(strapi, type, user, documentId), sent: {} });
    const files = (fromStored(type, sheet) as Record<string, unknown>)[field] as number[];
    if (files.length >= MOST_FILES)
      throw new DeskError('INVALID', { issues: [{ path: field, code: 'TOO_MANY', limit: MOST_FILES }] });
    return files;
  };

  const seen = await readOwnSheet(strapi, type, user, documentId);
  await filesOf(seen);
  await spendDaily(strapi, user, 'TOO_MANY_FILES', accountLimits.filesPerDay);
  // Outside of the transaction: pictures take their time, and bytes can't be rolled back.
  const stored = await storeFile(strapi, field, file);
  try {
    await inTransaction(strapi, async () => {
      await lockRow(strapi, type.uid, seen.id);
      const files = await filesOf(await readOwnSheet(strapi, type, user, documentId));
      const data = toStored(type, { [field]: [...files, stored.id] });
      await withFieldIssues(sheetsOf(strapi, type).update({ documentId, status: 'draft', data }));
    });
  } catch (error) {
    await removeFile(strapi, stored);
    throw error;
  }
  return readMySheet(strapi, type, user, documentId);
}
