import { hidden } from './hidden';

/** One try at something that is limited. In the database, so that the limit holds for several processes and over a restart. */
export const attempt = {
  schema: {
    kind: 'collectionType',
    collectionName: 'desk_attempts',
    info: { singularName: 'attempt', pluralName: 'attempts', displayName: 'Tentative' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** Keyed hash of what is counted: no address of a person or of a machine is stored. */
      bucket: { type: 'string', required: true },
      at: { type: 'biginteger', required: true },
    },
    indexes: [{ name: 'desk_attempts_bucket_idx', columns: ['bucket', 'at'] }],
  },
};
