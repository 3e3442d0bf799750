import type { OutboxService } from '@passerelles/outbox/shared';
import type { Core, Modules } from '@strapi/strapi';
import { contentChanged } from './consumers/content-changed';
import { recordCreated } from './consumers/record-created';
import { serviceOf } from './services/of';
import { SYNONYM_GROUP } from './services/synonyms';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  outbox.register(contentChanged(strapi));
  outbox.register(recordCreated(strapi));
  strapi.documents.use(refreshSynonymsAfterWrites(strapi));
}

const writes = new Set(['create', 'update', 'delete', 'clone']);

/** Reads the synonyms again once what an editor changed is committed. */
function refreshSynonymsAfterWrites(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (String(context.uid) !== SYNONYM_GROUP || !writes.has(context.action)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      onCommit(() => {
        const refreshed = serviceOf(strapi, 'synonyms').refresh();
        refreshed.catch((error: unknown) => strapi.log.error(`search: synonyms not refreshed: ${String(error)}`));
      });
      return next();
    });
  };
}
