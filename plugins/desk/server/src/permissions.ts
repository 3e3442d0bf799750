import { editorRole } from '@passerelles/config/vocabulary';
import { onRows } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { decideClaimsPermission, decidePlacesPermission, moderateCommentsPermission } from '../../shared';

const role = 'admin::role';
const permission = 'admin::permission';

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

async function grantTo(strapi: Core.Strapi, roleId: number): Promise<void> {
  const permissions = strapi.db.query(permission);
  for (const action of [decideClaimsPermission, decidePlacesPermission, moderateCommentsPermission]) {
    if ((await permissions.count({ where: { action, role: { id: roleId } } })) > 0) continue;
    await permissions.create({ data: { action, actionParameters: {}, properties: {}, conditions: [], role: roleId } });
  }
}

/** Grants the editors' role the decision on claims, proposed places and comments: now, or as soon as the committee's plugin has made that role. */
export async function grantToEditors(strapi: Core.Strapi): Promise<void> {
  const editors: { id: number } | null = await strapi.db.query(role).findOne({ where: { code: editorRole.code } });
  if (editors) return grantTo(strapi, editors.id);
  onRows<{ result: { id: number; code: string } }>(strapi, {
    models: [role],
    async afterCreate({ result }) {
      if (result.code === editorRole.code) await grantTo(strapi, result.id);
    },
  });
}
