import type { Core } from '@strapi/strapi';
import { ensureRoles } from '../permissions/roles';

/** `strapi.plugin('committee').service('roles')` */
export function rolesService({ strapi }: { strapi: Core.Strapi }) {
  return { ensure: () => ensureRoles(strapi) };
}
