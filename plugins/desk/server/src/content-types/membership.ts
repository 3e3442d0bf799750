import { hidden } from './hidden';

/** A person writes for an actor. Sheets belong to the actor: a person who leaves takes none along. */
export const membership = {
  schema: {
    kind: 'collectionType',
    collectionName: 'desk_memberships',
    info: { singularName: 'membership', pluralName: 'memberships', displayName: 'Rattachement' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
      actor: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
      since: { type: 'datetime', required: true },
    },
  },
};
