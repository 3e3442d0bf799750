import { hiddenType } from '@passerelles/kit/server';
import { memberRoles } from '../../../shared';

/** A person writes for an actor. Sheets belong to the actor: a person who leaves takes none along. */
export const membership = hiddenType({
  singularName: 'membership',
  pluralName: 'memberships',
  displayName: 'Rattachement',
  collectionName: 'desk_memberships',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    actor: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
    /** Of rows of before this column: null, until the next start gives them theirs (`bootstrap`). */
    role: { type: 'enumeration', enum: [...memberRoles] },
    since: { type: 'datetime', required: true },
  },
});
