import { hidden } from './hidden';

/** A link of a mail. Only the SHA-256 of its 256 random bits is kept: who reads the table can't use the link. */
export const token = {
  schema: {
    kind: 'collectionType',
    collectionName: 'desk_tokens',
    info: { singularName: 'token', pluralName: 'tokens', displayName: 'Lien de courriel' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      hash: { type: 'string', required: true, unique: true, private: true },
      purpose: { type: 'enumeration', enum: ['confirm-email', 'reset-password'], required: true },
      user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
      expiresAt: { type: 'datetime', required: true },
      usedAt: { type: 'datetime' },
      /** Another link of the same purpose was sent since. */
      replacedAt: { type: 'datetime' },
      /** Of a registration: what confirming it gives the account, the password as its bcrypt hash. */
      password: { type: 'string', private: true },
      name: { type: 'string', private: true },
    },
  },
};
