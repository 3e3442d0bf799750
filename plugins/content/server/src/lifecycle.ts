import { readCmsSettings } from '@passerelles/config/settings';
import { jobsService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { announceFiles } from './changes/files';
import type { InternalChangesService } from './changes/service';
import { prepareViews } from './published/reconcile';

const changesOf = (strapi: Core.Strapi): InternalChangesService => strapi.plugin('content').service('changes');

/** Before the search fills its index from the views. A process that only writes (the import command) leaves them to the one that runs. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (readCmsSettings().outboxWorkers) await prepareViews(strapi);
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
