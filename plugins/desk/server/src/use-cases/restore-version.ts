import { changesOf } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { DeskError, type RestoreInput, type SavedSheet, type SheetFields, type SheetType } from '../../../shared';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { findVersion } from '../store/versions';
import { updateSheet } from './update-sheet';

/**
 * Saves again what a version says: all of it, or some fields. A new version, by the rules of every save; what the draft says until then stays
 * in the history. What no field takes any more, since its rule changed, is left as it is.
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  version: number,
  { updatedAt, fields }: RestoreInput,
): Promise<SavedSheet> {
  await readOwnSheet(strapi, type, user, documentId);
  const row = await findVersion(strapi, documentId, version);
  if (!row) throw new DeskError('NOT_FOUND');
  const contract = changesOf(type);
  const wanted = Object.entries(row.values).filter(([name]) => !fields || fields.includes(name));
  const data = wanted.reduce<SheetFields>((all, [name, value]) => {
    const read = contract.safeParse({ [name]: value });
    return read.success ? { ...all, ...read.data } : all;
  }, {});
  return updateSheet(strapi, type, user, documentId, { updatedAt, data }, row);
}
