import { hidden } from './hidden';

/** How a person wants to be called and written to; users-permissions only knows a user name, which is unique and a technical matter. */
export const profile = {
  schema: {
    kind: 'collectionType',
    collectionName: 'desk_profiles',
    info: { singularName: 'profile', pluralName: 'profiles', displayName: 'Personne' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      user: { type: 'relation', relation: 'oneToOne', target: 'plugin::users-permissions.user' },
      name: { type: 'string', required: true },
      /** In which language the committee writes to this person. */
      locale: { type: 'enumeration', enum: ['fr', 'en'], default: 'fr' },
    },
  },
};
