import { hiddenType } from '@passerelles/kit/server';

/** A person writes for an actor. Sheets belong to the actor: a person who leaves takes none along. */
export const membership = hiddenType({
  singularName: 'membership',
  pluralName: 'memberships',
  displayName: 'Rattachement',
  collectionName: 'desk_memberships',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    actor: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
    since: { type: 'datetime', required: true },
  },
});
