import { hiddenType } from '@passerelles/kit/server';

/**
 * What the form of a sheet could not save, one row a sheet (`shared/contracts/unsaved.ts`). Apart from the sheet, so that neither the committee
 * nor a reader, an export or a fingerprint ever meets it.
 */
export const unsaved = hiddenType({
  singularName: 'unsaved',
  pluralName: 'unsaveds',
  displayName: 'Saisie à revoir',
  collectionName: 'desk_unsaved',
  attributes: {
    /** documentId of the sheet: no relation, so that nothing of a sheet depends on it. */
    sheet: { type: 'string', required: true, unique: true },
    inputs: { type: 'json', required: true },
    issues: { type: 'json', required: true },
    /** SHA-256 of what the draft said of each field when it was typed: where it says something else since, what was typed is out of date. */
    base: { type: 'json', required: true },
  },
  indexes: [{ name: 'desk_unsaved_sheet_uq', columns: ['sheet'], type: 'unique' }],
});
