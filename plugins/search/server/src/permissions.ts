import { editorRole } from '@passerelles/config/vocabulary';
import { grantToRole } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { managePermission } from '../../shared';

export const registerPermission = (strapi: Core.Strapi): Promise<void> =>
  strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Veiller à la recherche', uid: 'manage', pluginName: 'search' },
    ]);

/** Grants editors the page of the search; where a former version did, what became of that right stays. */
export async function grantToEditors(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store({ type: 'plugin', name: 'search' }).get({ key: 'granted' })) return;
  await grantToRole(strapi, 'search', editorRole.code, [managePermission]);
}
