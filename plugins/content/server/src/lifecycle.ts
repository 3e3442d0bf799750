import { jobsService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { announceFiles } from './changes/files';
import type { InternalChangesService } from './changes/service';

const changesOf = (strapi: Core.Strapi): InternalChangesService => strapi.plugin('content').service('changes');

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  announceFiles(strapi);
  await serviceOf(strapi, jobsService).add({
    name: 'content: forget old changes',
    rule: '0 41 3 * * *',
    run: () => changesOf(strapi).trim(),
  });
}

/** Whoever waits for changes is answered before the server closes. */
export function destroy({ strapi }: { strapi: Core.Strapi }): void {
  changesOf(strapi).close();
}
