import { hiddenType } from '@passerelles/kit/server';
import { mailLocales } from '../../../shared';

/** How a person wants to be called; users-permissions only knows a user name, which is unique and a technical matter. */
export const profile = hiddenType({
  singularName: 'profile',
  pluralName: 'profiles',
  displayName: 'Personne',
  collectionName: 'desk_profiles',
  attributes: {
    user: { type: 'relation', relation: 'oneToOne', target: 'plugin::users-permissions.user' },
    name: { type: 'string', required: true },
    /** In which language to write to the person; that of the site where it is not said. */
    locale: { type: 'enumeration', enum: [...mailLocales] },
  },
});
