import { toStored } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type SheetFields, type SheetType, type SheetView, type UpdateSheetInput } from '../../../shared';
import { checkReferences } from '../store/check-references';
import { reviewStatus } from '../store/committee';
import { withCommunes } from '../store/communes';
import { withFieldIssues } from '../store/field-issues';
import { filesOf, removeUnused } from '../store/files';
import type { UserRow } from '../store/rows';
import { fieldOfOwner, readOwnSheet, sheetsOf, staysOwn, type OwnSheet } from '../store/sheets';
import { keepUnsaved, ofFields, readUnsaved } from '../store/unsaved';
import { whatChanged } from '../store/what-changed';
import { assertUnlocked } from './locked';
import { readMySheet } from './read-my-sheet';

/** The day on which the owner last said how the action stands (product.md). */
const confirmation = (sheet: OwnSheet, { practiceStatus }: SheetFields) =>
  practiceStatus && practiceStatus !== sheet['practiceStatus']
    ? { statusConfirmedOn: new Date().toISOString().slice(0, 10) }
    : {};

/** Saves the draft, unless its review is running or a colleague saved since this person read it. */
export async function updateSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  input: UpdateSheetInput,
): Promise<SheetView> {
  const leftOut = await inTransaction(strapi, async () => {
    const seen = await readOwnSheet(strapi, type, user, documentId);
    await lockRow(strapi, type.uid, seen.id);
    const sheet = await readOwnSheet(strapi, type, user, documentId);
    const status = await reviewStatus(strapi, type.uid, documentId);
    assertUnlocked(status);
    if (new Date(sheet.updatedAt).getTime() !== new Date(input.updatedAt).getTime()) {
      throw new DeskError('STALE', { current: await readMySheet(strapi, type, user, documentId), sent: input.data });
    }
    const changes = whatChanged(type, sheet, await withCommunes(strapi, type, input.data));
    await checkReferences(strapi, type, user, changes, sheet);
    if (!(await staysOwn(strapi, type, user, changes))) {
      throw new DeskError('INVALID', { issues: [{ path: fieldOfOwner(type), code: 'OWN_ACTOR_MISSING' }] });
    }
    const data = { ...toStored(type, changes), ...confirmation(sheet, input.data) };
    const before = await readUnsaved(strapi, type, sheet);
    if (Object.keys(data).length > 0)
      await withFieldIssues(sheetsOf(strapi, type).update({ documentId, status: 'draft', data }));
    const unsaved = input.unsaved ?? ofFields(before, (field) => !(field in input.data));
    await keepUnsaved(strapi, type, documentId, unsaved, () => readOwnSheet(strapi, type, user, documentId));
    // What was submitted once stays: its committee reads it again with the version that it examined.
    if (status !== null || Object.keys(data).length === 0) return [];
    const kept = filesOf(type, await readOwnSheet(strapi, type, user, documentId));
    return filesOf(type, sheet).filter((id) => !kept.includes(id));
  });
  // Once it is committed: bytes can't be rolled back.
  await removeUnused(strapi, leftOut);
  return readMySheet(strapi, type, user, documentId);
}
