import { toStored } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type SavedSheet, type SheetFields, type SheetType, type UpdateSheetInput } from '../../../shared';
import { namesOfSheet } from '../presenters/sheet-view';
import { checkReferences } from '../store/check-references';
import { reviewStatus } from '../store/committee';
import { withCommunes } from '../store/communes';
import { withFieldIssues } from '../store/field-issues';
import { filesOf, removeUnused } from '../store/files';
import type { UserRow } from '../store/rows';
import { fieldOfOwner, readOwnSheet, sheetsOf, staysOwn, type OwnSheet } from '../store/sheets';
import { keepUnsaved, readUnsaved } from '../store/unsaved';
import { keepVersion, type VersionRow } from '../store/versions';
import { whatChanged } from '../store/what-changed';
import { lastChanges } from './last-changes';
import { assertUnlocked } from './locked';
import { assertFresh, mergeSave } from './merge-save';
import { readMySheet } from './read-my-sheet';

/** The day on which the owner last said how the action stands (product.md). */
const confirmation = (sheet: OwnSheet, { practiceStatus }: SheetFields) =>
  practiceStatus && practiceStatus !== sheet['practiceStatus']
    ? { statusConfirmedOn: new Date().toISOString().slice(0, 10) }
    : {};

/** Saves the draft, unless its review is running; over what a colleague saved since this person read it, field by field. @param restored the version that is brought back */
export async function updateSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  input: UpdateSheetInput,
  restored?: VersionRow,
): Promise<SavedSheet> {
  const { leftOut, merged } = await inTransaction(strapi, async () => {
    const seen = await readOwnSheet(strapi, type, user, documentId);
    await lockRow(strapi, type.uid, seen.id);
    const sheet = await readOwnSheet(strapi, type, user, documentId);
    const status = await reviewStatus(strapi, type.uid, documentId);
    assertUnlocked(status);
    await assertFresh(sheet, input, () => readMySheet(strapi, type, user, documentId));
    const before = await readUnsaved(strapi, type, sheet);
    const sent = await withCommunes(strapi, type, input.data);
    const { unsaved, merged, ...save } = mergeSave(type, sheet, before, { ...input, data: sent });
    const changes = whatChanged(type, sheet, save.data);
    await checkReferences(strapi, type, user, changes, sheet);
    if (!(await staysOwn(strapi, type, user, changes))) {
      throw new DeskError('INVALID', { issues: [{ path: fieldOfOwner(type), code: 'OWN_ACTOR_MISSING' }] });
    }
    const data = { ...toStored(type, changes), ...confirmation(sheet, save.data) };
    if (Object.keys(data).length > 0)
      await withFieldIssues(sheetsOf(strapi, type).update({ documentId, status: 'draft', data }));
    const after = await readOwnSheet(strapi, type, user, documentId);
    await keepUnsaved(strapi, type, after, unsaved);
    if (Object.keys(data).length > 0)
      await keepVersion(strapi, type, {
        user,
        before: sheet,
        after,
        restored,
        namesOf: (of) => namesOfSheet(type, of),
      });
    // What was submitted once stays: its committee reads it again with the version that it examined.
    if (status !== null || Object.keys(data).length === 0) return { leftOut: [], merged };
    const kept = filesOf(type, after);
    return { leftOut: filesOf(type, sheet).filter((id) => !kept.includes(id)), merged };
  });
  // Once it is committed: bytes can't be rolled back.
  await removeUnused(strapi, leftOut);
  const changedBy = await lastChanges(strapi, documentId, [...merged.theirs, ...merged.conflict]);
  return { ...(await readMySheet(strapi, type, user, documentId)), merged, changedBy };
}
