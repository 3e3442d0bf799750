import { editorRole } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import { managePermission } from '../../shared';

const role = 'admin::role';
const permission = 'admin::permission';

export const registerPermission = (strapi: Core.Strapi): Promise<void> =>
  strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Veiller à la recherche', uid: 'manage', pluginName: 'search' },
    ]);

/** Grants editors the page of the search, once: what a super admin takes away afterwards stays away. */
export async function grantToEditors(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'search' });
  if (await store.get({ key: 'granted' })) return;
  const editors: { id: number } | null = await strapi.db.query(role).findOne({ where: { code: editorRole.code } });
  if (editors === null) return;
  const where = { action: managePermission, role: { id: editors.id } };
  if ((await strapi.db.query(permission).count({ where })) === 0) {
    const data = { action: managePermission, actionParameters: {}, properties: {}, conditions: [], role: editors.id };
    await strapi.db.query(permission).create({ data });
  }
  await store.set({ key: 'granted', value: true });
}
