import type { Core } from '@strapi/strapi';

/** France, its regions, departments and EPCI, from the official geographic code: added when missing, never changed. */
export async function addOfficialTerritories(strapi: Core.Strapi): Promise<void> {
  const territories = strapi.plugin('exchange').service('territories') as { ensureOfficial(): Promise<number> };
  const added = await territories.ensureOfficial();
  if (added > 0) strapi.log.info(`Official territories: ${added} added.`);
}
