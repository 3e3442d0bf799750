import { publishedService, type View } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type SheetType } from '../../../shared';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';

/** The draft of a sheet of mine as the public will read it. */
export async function previewSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<View> {
  await readOwnSheet(strapi, type, user, documentId);
  const view = await serviceOf(strapi, publishedService).draft(type.uid, documentId);
  if (!view) throw new DeskError('NOT_FOUND');
  return view;
}
