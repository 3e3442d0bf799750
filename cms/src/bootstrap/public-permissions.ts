import type { Core } from '@strapi/strapi';
import { fixedPopulate } from '../content-api/populate';

const types = Object.keys(fixedPopulate).flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

// No route answers to this action: it only lets a report's answer carry the card of the committee that met. Strapi
// forgets rights without a route at each start, and this step gives it back.
const cards = ['plugin::committee.committee.find'];

const granted = [...types, ...cards];
const ours = { $or: [{ action: { $startsWith: 'api::' } }, { action: { $in: cards } }] };

/**
 * The public may read the six types, and nothing else of `src/api`. Rights that somebody once clicked on for the public
 * or for associations are taken back; plugins look after their own routes.
 */
export async function setPublicPermissions(strapi: Core.Strapi): Promise<void> {
  const roles = await strapi.db.query('plugin::users-permissions.role').findMany({ where: { type: { $in: ['public', 'authenticated'] } } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const role of roles) {
    const present: { id: number; action: string }[] = await permissions.findMany({ where: { role: role.id, ...ours } });
    for (const { id, action } of present) if (!granted.includes(action)) await permissions.delete({ where: { id } });
    const missing = granted.filter((action) => !present.some((permission) => permission.action === action));
    for (const action of missing) await permissions.create({ data: { action, role: role.id } });
  }
}
