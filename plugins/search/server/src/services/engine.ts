import path from 'node:path';
import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import { EmbeddedEngine } from '../engines/embedded';
import { MeilisearchEngine } from '../engines/meilisearch';
import type { SearchEngine } from '../engines/port';

/** The engine that the settings name: Meilisearch when it has an address, the embedded one otherwise. */
export function engine({ strapi }: { strapi: Core.Strapi }): SearchEngine {
  const { search, dataDir } = readCmsSettings();
  if (search.engine === 'meilisearch') return new MeilisearchEngine(search);
  return new EmbeddedEngine({
    folder: path.join(dataDir, 'search'),
    log: (level, message) => strapi.log[level](message),
  });
}
