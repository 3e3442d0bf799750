import { editorRole } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import { uids } from './uids';

/** Addresses of the active editors of the admin panel. */
export async function editorEmails(strapi: Core.Strapi): Promise<string[]> {
  const editors: { email: string }[] = await strapi.db.query(uids.admin).findMany({
    where: { isActive: true, blocked: { $ne: true }, roles: { code: editorRole.code } },
    select: ['email'],
  });
  return editors.map(({ email }) => email);
}
