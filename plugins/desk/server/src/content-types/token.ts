import { tokenType } from '@passerelles/kit/server';
import { memberRoles } from '../../../shared';

export const token = tokenType({
  collectionName: 'desk_tokens',
  displayName: 'Lien de courriel',
  purposes: [
    ...['confirm-email', 'reset-password', 'join-actor', 'change-email', 'undo-email'],
    ...['confirm-comment', 'erase-comment', 'confirm-question'],
  ],
  instants: 'datetime',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    /** Of a registration: what confirming it gives the account, the password as its bcrypt hash. */
    password: { type: 'string', private: true },
    name: { type: 'string', private: true },
    /** Of an invitation and of a change of address: the address that it was sent to. */
    email: { type: 'string', private: true },
    actor: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
    /** Of an invitation: what it makes of its owner. */
    role: { type: 'enumeration', enum: [...memberRoles] },
    invitedBy: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    /** Of a reader's comment or question: its key. */
    about: { type: 'string' },
  },
});
