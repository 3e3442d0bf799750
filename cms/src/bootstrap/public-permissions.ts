import type { Core } from '@strapi/strapi';
import { fixedPopulate } from '../content-api/populate';

const types = Object.keys(fixedPopulate).flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

// No route answers to this action: it only lets a report's answer carry the card of the committee that met. Strapi
// forgets rights without a route at each start; this step makes the action known and gives the right back.
const card = {
  uid: 'plugin::committee.committee.find',
  api: 'plugin::committee',
  controller: 'committee',
  action: 'find',
};

const granted = [...types, card.uid];
const ours = {
  $or: [
    { action: { $startsWith: 'api::' } },
    { action: { $startsWith: 'plugin::users-permissions.' } },
    { action: card.uid },
  ],
};

/**
 * The public may read the six types, and nothing else of `src/api`. Strapi's own account routes are not even mounted
 * (closed-routes.ts): accounts go through the desk, whose limits survive a restart and whose answers do not tell which
 * addresses are known. Rights that somebody once clicked on are taken back; plugins look after their routes.
 */
export async function setPublicPermissions(strapi: Core.Strapi): Promise<void> {
  const { action: actions } = strapi.contentAPI.permissions.providers;
  if (!actions.has(card.uid)) await actions.register(card.uid, card);
  const roles = await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ where: { type: { $in: ['public', 'authenticated'] } } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const role of roles) {
    const present: { id: number; action: string }[] = await permissions.findMany({ where: { role: role.id, ...ours } });
    for (const { id, action } of present) if (!granted.includes(action)) await permissions.delete({ where: { id } });
    const missing = granted.filter((action) => !present.some((permission) => permission.action === action));
    for (const action of missing) await permissions.create({ data: { action, role: role.id } });
  }
}
