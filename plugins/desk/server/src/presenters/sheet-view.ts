import type { AuthorStatus } from '@passerelles/committee/shared';
import { fromStored, missingFields } from '@passerelles/content/shared';
import {
  sheetFolders,
  sheetTypes,
  type SheetFields,
  type SheetLine,
  type SheetType,
  type SheetView,
} from '../../../shared';
import { labelsIn, type OwnSheet } from '../store/sheets';
import { presentActor } from './actor-ref';

const folderOf = (type: SheetType) => sheetFolders.find((folder) => sheetTypes[folder] === type)!;

export const presentLine = (
  type: SheetType,
  row: OwnSheet,
  status: AuthorStatus | null,
  published: boolean,
): SheetLine => ({
  folder: folderOf(type),
  documentId: row.documentId,
  title: row.title ?? '',
  slug: row.slug ?? '',
  owner: presentActor(row.owner),
  state: status?.state ?? 'draft',
  published,
  updatedAt: new Date(row.updatedAt).toISOString(),
  dueAt: status?.state === 'changes-requested' ? status.dueAt : null,
});

export function presentSheet(
  type: SheetType,
  row: OwnSheet,
  status: AuthorStatus | null,
  published: boolean,
): SheetView {
  const fields: SheetFields = fromStored(type, row);
  return {
    ...presentLine(type, row, status, published),
    fields,
    labels: labelsIn(type, row),
    missing: missingFields(type, fields),
    status,
    locked: status?.locked ?? false,
  };
}
