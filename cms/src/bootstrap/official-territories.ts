import { territoriesService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

/** France, its regions, departments and EPCI, from the official geographic code: added when missing, never changed. Communes take their place in it. */
export async function addOfficialTerritories(strapi: Core.Strapi): Promise<void> {
  const territories = serviceOf(strapi, territoriesService);
  const added = await territories.ensureOfficial();
  if (added > 0) strapi.log.info(`Official territories: ${added} added.`);
  const mended = await territories.mendCommunes();
  if (mended > 0) strapi.log.info(`Communes: ${mended} put under their official parents.`);
}
