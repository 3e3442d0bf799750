import { hiddenType } from '@passerelles/kit/server';
import { browsers, systems } from '../../../shared';

/** What a person knows one of their sessions by. Strapi keeps when it ends; of the machine nothing but this is kept. */
export const signIn = hiddenType({
  singularName: 'sign-in',
  pluralName: 'sign-ins',
  displayName: 'Connexion',
  collectionName: 'desk_sign_ins',
  attributes: {
    user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
    /** Id of the family of sessions (`store/sessions.ts`). */
    family: { type: 'string', required: true, unique: true },
    browser: { type: 'enumeration', enum: [...browsers], required: true },
    system: { type: 'enumeration', enum: [...systems], required: true },
    since: { type: 'datetime', required: true },
  },
  indexes: [{ name: 'desk_sign_ins_family_uq', columns: ['family'], type: 'unique' }],
});
