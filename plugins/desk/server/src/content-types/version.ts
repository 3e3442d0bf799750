import { hiddenType } from '@passerelles/kit/server';

/** What a draft said after a save, or after several of one person in a row (`shared/domain/versions.ts`). Apart from the sheet, as `unsaved` is. */
export const version = hiddenType({
  singularName: 'version',
  pluralName: 'versions',
  displayName: 'Version de brouillon',
  collectionName: 'desk_versions',
  attributes: {
    /** documentId of the sheet: no relation, so that nothing of a sheet depends on it. */
    sheet: { type: 'string', required: true },
    kind: { type: 'string', required: true },
    /** Nobody, where the account is gone: its name goes with it. */
    author: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    startedAt: { type: 'datetime', required: true },
    savedAt: { type: 'datetime', required: true },
    values: { type: 'json', required: true },
    /** Names of what the values refer to. */
    labels: { type: 'json', required: true },
    fields: { type: 'json', required: true },
    restoredFrom: { type: 'datetime' },
  },
  indexes: [{ name: 'desk_versions_sheet_ix', columns: ['sheet'] }],
});
