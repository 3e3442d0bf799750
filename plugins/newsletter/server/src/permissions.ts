import { editorRole } from '@passerelles/config/vocabulary';
import { grantToRole } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { writeIssuesPermission } from '../../shared';

/** Makes the rights of the letter known, and gives them to editors. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Écrire et envoyer la lettre', uid: 'issues.write', pluginName: 'newsletter' },
    ]);
  await grantToRole(strapi, 'newsletter', editorRole.code, [writeIssuesPermission]);
}
