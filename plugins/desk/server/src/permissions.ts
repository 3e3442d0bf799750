import { editorRole } from '@passerelles/config/vocabulary';
import { grantToRole } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { decideClaimsPermission, decidePlacesPermission, moderateCommentsPermission } from '../../shared';

export const registerPermission = (strapi: Core.Strapi): Promise<void> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'Approuver ou refuser les rattachements',
      uid: 'claims.decide',
      pluginName: 'desk',
    },
    {
      section: 'plugins',
      displayName: 'Accepter ou refuser les territoires proposés',
      uid: 'places.decide',
      pluginName: 'desk',
    },
    {
      section: 'plugins',
      displayName: 'Lire et modérer les commentaires',
      uid: 'comments.moderate',
      pluginName: 'desk',
    },
  ]);

/** Grants the editors' role the decision on claims, proposed places and comments. */
export const grantToEditors = (strapi: Core.Strapi): Promise<void> =>
  grantToRole(strapi, 'desk', editorRole.code, [
    decideClaimsPermission,
    decidePlacesPermission,
    moderateCommentsPermission,
  ]);
