import type { Core } from '@strapi/strapi';

/** Hands another configuration over to the committee, as a restart with other settings would. */
export function configure(strapi: Core.Strapi, change: Record<string, unknown>): void {
  const before: Record<string, unknown> = strapi.config.get('plugin::committee');
  strapi.config.set('plugin::committee', { ...before, ...change });
}
