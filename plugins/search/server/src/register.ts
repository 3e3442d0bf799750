import { type OutboxService, outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core, Modules } from '@strapi/strapi';
import { SYNONYMS_CHANGED } from '../../shared';

import { maintenance } from './consumers/maintenance';
import { refresh } from './consumers/refresh';
import { synonymsChanged } from './consumers/synonyms-changed';
import { viewChanged } from './consumers/view-changed';
import { mendRelationPickers } from './panel/relation-pickers';
import { SYNONYM_GROUP } from './services/synonyms';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const outbox = serviceOf(strapi, outboxService);
  for (const consumer of [viewChanged, refresh, synonymsChanged, maintenance]) outbox.register(consumer(strapi));
  strapi.documents.use(tellOfSynonyms(strapi, outbox));
  mendRelationPickers(strapi);
}

const writes = new Set(['create', 'update', 'delete', 'clone']);

/** What an editor changes among the synonyms leaves a row in the same transaction. */
function tellOfSynonyms(strapi: Core.Strapi, outbox: OutboxService): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (String(context.uid) !== SYNONYM_GROUP || !writes.has(context.action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await outbox.append(SYNONYMS_CHANGED, 'groups', {});
      return result;
    });
  };
}
