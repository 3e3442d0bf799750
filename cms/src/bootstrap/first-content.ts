import path from 'node:path';
import { recordsService } from '@passerelles/committee/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { settings } from '../settings';

interface FirstContent {
  prepare(options: object): Promise<boolean>;
}

/** Who answers for what existed before the platform: it stands in the public record of each of these sheets. */
const historical = {
  who: 'Équipe de Passerelles',
  why: 'Capitalisation reprise de documents publics antérieurs à la plateforme ; aucun vote n’a eu lieu ici.',
};

/** Loads the shipped content and the demo accounts into an empty database when FIRST_CONTENT=on (`npm start` says so). */
export async function loadFirstContent(strapi: Core.Strapi): Promise<void> {
  if (!settings.firstContent) return;
  const contentFile = path.join(strapi.dirs.app.root, 'first-content/capitalisation.json');
  const { dataDir, publicUrl, adminUrl } = settings;
  const service = strapi.plugin('exchange').service('firstContent') as FirstContent;
  const loaded = await service.prepare({ contentFile, historical, dataDir, publicUrl, adminUrl });
  if (!loaded) return;
  strapi.log.info('First content and demo accounts: loaded.');
  // The plugins started before there was a record: its heads of the day would else come with the next hourly look.
  await serviceOf(strapi, recordsService).publishHeads();
}
