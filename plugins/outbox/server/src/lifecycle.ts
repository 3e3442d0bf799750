import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import type { OutboxService } from '../../shared';

/** Starts the workers, unless this process only writes (the import command: the running CMS finds its rows). */
export function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  if (readCmsSettings().outboxWorkers) outboxOf(strapi).start();
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await outboxOf(strapi).stop();
}

function outboxOf(strapi: Core.Strapi): OutboxService {
  return strapi.plugin('outbox').service('outbox');
}
