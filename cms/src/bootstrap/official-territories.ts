import type { Core } from '@strapi/strapi';

interface Territories {
  ensureOfficial(): Promise<number>;
  mendCommunes(): Promise<number>;
}

/** France, its regions, departments and EPCI, from the official geographic code: added when missing, never changed. Communes take their place in it. */
export async function addOfficialTerritories(strapi: Core.Strapi): Promise<void> {
  const territories = strapi.plugin('content').service('territories') as Territories;
  const added = await territories.ensureOfficial();
  if (added > 0) strapi.log.info(`Official territories: ${added} added.`);
  const mended = await territories.mendCommunes();
  if (mended > 0) strapi.log.info(`Communes: ${mended} put under their official parents.`);
}
