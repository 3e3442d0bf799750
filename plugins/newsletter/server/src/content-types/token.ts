import { hidden } from './hidden';

/** A link in a mail: 256 random bits of which only the SHA-256 is kept, for one purpose, with an end. */
export const token = {
  schema: {
    kind: 'collectionType',
    collectionName: 'newsletter_tokens',
    info: { singularName: 'token', pluralName: 'tokens', displayName: 'Lien de la lettre' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      hash: { type: 'string', required: true, unique: true, private: true },
      purpose: { type: 'enumeration', enum: ['confirm', 'leave'], required: true },
      subscriber: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsletter.subscriber' },
      /** What a confirmation asks for: applied by following the link, not by whoever typed the address. */
      choices: { type: 'json' },
      expiresAt: { type: 'biginteger', required: true },
      usedAt: { type: 'biginteger' },
    },
    indexes: [{ name: 'newsletter_tokens_hash_uq', columns: ['hash'], type: 'unique' }],
  },
};
