import { addPassage, lastTitleLevel, type Block } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  DeskError,
  fieldAt,
  type KeptPassage,
  type PlacePassageInput,
  type SheetType,
  type SheetView,
} from '../../../shared';
import { readPassage, removePassage } from '../store/passages';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { readMySheet } from './read-my-sheet';
import { updateSheet } from './update-sheet';

/** Adds a passage of a document to what a field says: after it, or as its value where it holds one. */
export async function placePassage(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  id: number,
  { field }: PlacePassageInput,
): Promise<SheetView> {
  const seen = await readOwnSheet(strapi, type, user, documentId);
  return inTransaction(strapi, async () => {
    await lockRow(strapi, type.uid, seen.id);
    const passage = await readPassage(strapi, documentId, id);
    const { fields, unsaved, marks, updatedAt } = await readMySheet(strapi, type, user, documentId);
    const { kind } = type.fields[field]!;
    // Beside what was typed there and could not be saved, it would replace that.
    const isTyped = unsaved.issues.some(({ path }) => fieldAt(path) === field);
    const value = isTyped ? undefined : addPassage(kind, fields[field], wordsFor(passage, field, kind.input.type));
    if (value === undefined) throw new DeskError('INVALID', { issues: [{ path: field, code: 'DOCUMENT_UNPLACED' }] });
    await updateSheet(strapi, type, user, documentId, { updatedAt, base: marks, data: { [field]: value } });
    await removePassage(strapi, documentId, id);
    return readMySheet(strapi, type, user, documentId);
  });
}

/** In a text with titles it keeps its own, unless that is what the field is called. */
function wordsFor({ heading, field: named, blocks }: KeptPassage, field: string, input: string): Block[] {
  if (input !== 'rich' || heading === '' || named === field) return blocks;
  return [{ type: 'heading', level: lastTitleLevel, children: [{ type: 'text', text: heading }] }, ...blocks];
}

export async function discardPassage(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  id: number,
): Promise<SheetView> {
  await readOwnSheet(strapi, type, user, documentId);
  await readPassage(strapi, documentId, id);
  await removePassage(strapi, documentId, id);
  return readMySheet(strapi, type, user, documentId);
}
