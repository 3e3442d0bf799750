import { readCmsSettings } from '@passerelles/config/settings';
import { EmbeddedEngine } from '../engines/embedded';
import { MeilisearchEngine } from '../engines/meilisearch';
import type { SearchEngine } from '../engines/port';

/** The engine that the settings name: Meilisearch when it has an address, the embedded one otherwise. */
export function engine(): SearchEngine {
  const { search } = readCmsSettings();
  return search.engine === 'meilisearch' ? new MeilisearchEngine(search) : new EmbeddedEngine();
}
