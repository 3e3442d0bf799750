import type { Core } from '@strapi/strapi';
import type { SheetType, SheetView } from '../../../shared';
import { presentSheet } from '../presenters/sheet-view';
import { reviewStatus } from '../store/committee';
import { marksOfSheet } from '../store/marks';
import { passagesOf } from '../store/passages';
import type { UserRow } from '../store/rows';
import { isPublished, readOwnSheet } from '../store/sheets';
import { readUnsaved } from '../store/unsaved';

export async function readMySheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<SheetView> {
  const sheet = await readOwnSheet(strapi, type, user, documentId);
  const status = await reviewStatus(strapi, type.uid, documentId);
  const unsaved = await readUnsaved(strapi, type, sheet);
  const published = await isPublished(strapi, type, documentId);
  const passages = await passagesOf(strapi, documentId);
  return presentSheet(type, sheet, status, published, unsaved, marksOfSheet(type, sheet, unsaved), passages);
}
