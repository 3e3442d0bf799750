import type { Core } from '@strapi/strapi';
import type { SheetType, SheetView } from '../../../shared';
import { presentSheet } from '../presenters/sheet-view';
import { reviewStatus } from '../store/committee';
import type { UserRow } from '../store/rows';
import { isPublished, readOwnSheet } from '../store/sheets';

export async function readMySheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<SheetView> {
  const sheet = await readOwnSheet(strapi, type, user, documentId);
  const status = await reviewStatus(strapi, type.uid, documentId);
  return presentSheet(type, sheet, status, await isPublished(strapi, type, documentId));
}
