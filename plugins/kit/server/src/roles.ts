import type { Core } from '@strapi/strapi';
import { onRows, rowsOf } from './strapi';

/**
 * Gives a role of the panel these rights, once for each: what a super admin takes away afterwards stays away. Now, or as soon as the role
 * is made. `plugin` keeps which were given.
 */
export async function grantToRole(
  strapi: Core.Strapi,
  plugin: string,
  code: string,
  actions: readonly string[],
): Promise<void> {
  const role = await rowsOf<{ id: number }>(strapi, 'admin::role').findOne({ where: { code } });
  if (role) return grant(strapi, plugin, role.id, actions);
  onRows<{ result: { id: number; code: string } }>(strapi, {
    models: ['admin::role'],
    async afterCreate({ result }) {
      if (result.code === code) await grant(strapi, plugin, result.id, actions);
    },
  });
}

async function grant(strapi: Core.Strapi, plugin: string, role: number, actions: readonly string[]): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: plugin });
  const given = ((await store.get({ key: 'given' })) as string[] | null) ?? [];
  const permissions = rowsOf(strapi, 'admin::permission');
  for (const action of actions.filter((one) => !given.includes(one))) {
    if ((await permissions.count({ where: { action, role: { id: role } } })) > 0) continue;
    await permissions.create({ data: { action, actionParameters: {}, properties: {}, conditions: [], role } });
  }
  await store.set({ key: 'given', value: [...new Set([...given, ...actions])] });
}
