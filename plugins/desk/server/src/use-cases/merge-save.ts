import {
  DeskError,
  mergeFields,
  nothingUnsaved,
  type Outcome,
  type SheetFields,
  type SheetType,
  type Unsaved,
  type UpdateSheetInput,
} from '../../../shared';
import { marksOf, marksOfSheet } from '../store/marks';
import type { OwnSheet } from '../store/sheets';
import { ofFields } from '../store/unsaved';

export interface Merge {
  /** What of the save is stored. */
  data: SheetFields;
  unsaved: Unsaved;
  merged: Record<Outcome, string[]>;
}

/**
 * A save over what is stored now. What the form did not change stays as somebody else left it since, text that can't be read included; what
 * both changed is not touched, and named.
 * @param input with its references as they are stored
 * @param before what was kept beside the sheet
 */
export function mergeSave(type: SheetType, sheet: OwnSheet, before: Unsaved, input: UpdateSheetInput): Merge {
  const { data, base } = input;
  if (!base) {
    const unsaved = input.unsaved ?? ofFields(before, (field) => !(field in data));
    return { data, unsaved, merged: { same: [], mine: Object.keys(data), theirs: [], conflict: [] } };
  }
  const typed = input.unsaved ?? nothingUnsaved;
  const merged = mergeFields(base, marksOf(type, data, typed), marksOfSheet(type, sheet, before));
  const mine = new Set(merged.mine);
  const own = ofFields(typed, (field) => mine.has(field));
  const others = ofFields(before, (field) => !mine.has(field));
  return {
    data: Object.fromEntries(Object.entries(data).filter(([name]) => mine.has(name))),
    unsaved: { inputs: [...own.inputs, ...others.inputs], issues: [...own.issues, ...others.issues] },
    merged,
  };
}

/** Who says nothing of what was read field by field must have read the version that is stored. */
export function assertFresh(sheet: OwnSheet, input: UpdateSheetInput, refusal: () => Promise<object>): Promise<void> {
  const isFresh = new Date(sheet.updatedAt).getTime() === new Date(input.updatedAt).getTime();
  if (input.base || isFresh) return Promise.resolve();
  return refusal().then((current) => {
    throw new DeskError('STALE', { current, sent: input.data });
  });
}
