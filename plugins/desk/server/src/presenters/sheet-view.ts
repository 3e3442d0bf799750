import type { AuthorStatus } from '@passerelles/committee/shared';
import {
  fromStored,
  labelTerritory,
  missingFields,
  namesIn,
  type Describe,
  type LabelledTerritory,
  type View,
} from '@passerelles/content/shared';
import {
  sheetFolders,
  sheetTypes,
  type KeptPassage,
  type Marks,
  type SheetFields,
  type SheetLine,
  type SheetType,
  type SheetView,
  type Unsaved,
} from '../../../shared';
import type { OwnSheet, SheetRow } from '../store/sheets';
import { presentActor } from './actor-ref';

const folderOf = (type: SheetType) => sheetFolders.find((folder) => sheetTypes[folder] === type)!;

/** What a sheet calls a document that it refers to. */
const describe: Describe = (target, row) =>
  target === 'territory'
    ? labelTerritory(row as unknown as LabelledTerritory)
    : String((target === 'practice' || target === 'meeting-report' ? row['title'] : row['name']) ?? '');

/** Names of what a draft refers to, by documentId. */
export const namesOfSheet = (type: SheetType, row: SheetRow): Record<string, string> => namesIn(type, row, describe);

const cardsOf = (cards: unknown): SheetLine['inspired'] =>
  ((cards ?? []) as { title?: string; slug: string }[]).map(({ title = '', slug }) => ({ title, slug }));

/** @param published its public version, or whether there is one where what refers to it is not asked for */
export const presentLine = (
  type: SheetType,
  row: OwnSheet,
  status: AuthorStatus | null,
  published: View | boolean,
): SheetLine => ({
  folder: folderOf(type),
  documentId: row.documentId,
  title: row.title ?? '',
  slug: row.slug ?? '',
  owner: presentActor(row.owner),
  state: status?.state ?? 'draft',
  published: published !== false,
  inspired: typeof published === 'boolean' ? [] : cardsOf(published['inspired']),
  updatedAt: new Date(row.updatedAt).toISOString(),
  dueAt: status?.state === 'changes-requested' ? status.dueAt : null,
});

export function presentSheet(
  type: SheetType,
  row: OwnSheet,
  status: AuthorStatus | null,
  published: boolean,
  unsaved: Unsaved,
  marks: Marks,
  passages: KeptPassage[],
): SheetView {
  const fields: SheetFields = fromStored(type, row);
  return {
    ...presentLine(type, row, status, published),
    fields,
    labels: namesOfSheet(type, row),
    missing: missingFields(type, fields),
    status,
    locked: status?.locked ?? false,
    unsaved,
    marks,
    passages,
  };
}
