import { hidden, uniqueText } from './hidden';

/** Where each series of records stands: its row is locked while a number is given, so that there is no gap. */
export const sequence = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_sequences',
    info: { singularName: 'sequence', pluralName: 'sequences', displayName: 'Numérotation' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      series: uniqueText(),
      /** Last position given, by year: `{ "2026": 14 }`. */
      positions: { type: 'json' },
      lastHash: { type: 'string' },
    },
  },
};
