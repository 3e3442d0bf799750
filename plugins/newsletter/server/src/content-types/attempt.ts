import { hidden } from './hidden';

/** One request that is counted. In the database, so that the limit holds for several processes and over a restart. */
export const attempt = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsletter_attempts',
    info: { singularName: 'attempt', pluralName: 'attempts', displayName: 'Demande à la lettre' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** Keyed hash of what is counted: neither a person's address nor a machine's is stored. */
      bucket: { type: 'string', required: true },
      at: { type: 'biginteger', required: true },
    },
    indexes: [{ name: 'newsletter_attempts_bucket_idx', columns: ['bucket', 'at'] }],
  },
};
