import { tokenType } from '@passerelles/kit/server';

export const token = tokenType({
  collectionName: 'desk_tokens',
  displayName: 'Lien de courriel',
  purposes: ['confirm-email', 'reset-password'],
  instants: 'datetime',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    /** Of a registration: what confirming it gives the account, the password as its bcrypt hash. */
    password: { type: 'string', private: true },
    name: { type: 'string', private: true },
  },
});
