import { hiddenType } from '@passerelles/kit/server';

/** What of an imported document stands in no field yet (`shared/contracts/document.ts`). Apart from the sheet, as `unsaved` is. */
export const passage = hiddenType({
  singularName: 'passage',
  pluralName: 'passages',
  displayName: 'Passage à placer',
  collectionName: 'desk_passages',
  attributes: {
    /** documentId of the sheet: no relation, so that nothing of a sheet depends on it. */
    sheet: { type: 'string', required: true },
    heading: { type: 'text' },
    field: { type: 'string' },
    blocks: { type: 'json', required: true },
    images: { type: 'integer', required: true },
    source: { type: 'string', required: true },
  },
  indexes: [{ name: 'desk_passages_sheet_ix', columns: ['sheet'] }],
});
