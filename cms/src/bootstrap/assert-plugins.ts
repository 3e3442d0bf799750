import type { Core } from '@strapi/strapi';
import { requiredPlugins } from '../required-plugins';

/**
 * Refuses to start without one of our plugins. Strapi skips in silence a plugin whose server is not built, and without
 * the committee's gate everything could be published.
 */
export function assertPlugins(strapi: Core.Strapi): void {
  const missing = requiredPlugins.filter((name) => !strapi.plugins[name]);
  if (missing.length === 0) return;
  throw new Error(
    `Passerelles refuses to start without ${missing.map((name) => `“${name}”`).join(', ')}: not loaded. Build the plugins first (npm run build:server).`,
  );
}
