import { publishedService } from '@passerelles/content/shared';
import { outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { SearchState } from '../../../shared';
import { parseQuery } from '../../../shared/domain/query';
import { noSynonyms } from '../../../shared/domain/synonyms';
import { EngineUnavailable, type SearchEngine } from '../engines/port';
import { presentCounts, presentQueue } from '../presenters/state';
import { ownService } from '../services/of';

/** How the search stands, for the people who keep it in order. */
export async function readState(strapi: Core.Strapi): Promise<SearchState> {
  const engine = ownService(strapi, 'engine');
  const outbox = serviceOf(strapi, outboxService);
  const { available, message } = await engine.health();
  const maintenance = ownService(strapi, 'maintenance');
  return {
    engine: { name: engine.name, available, message: message ?? null },
    counts: presentCounts(
      await serviceOf(strapi, publishedService).counts(),
      available ? await indexedByKind(engine) : null,
    ),
    queue: presentQueue(await outbox.stats()),
    dead: await outbox.dead('search'),
    jobs: { rebuild: await maintenance.state('rebuild'), reconcile: await maintenance.state('reconcile') },
  };
}

async function indexedByKind(engine: SearchEngine): Promise<Map<string, number> | null> {
  try {
    const { facets } = await engine.search({
      text: parseQuery('', noSynonyms),
      filters: {},
      sort: 'date',
      page: 1,
      pageSize: 0,
    });
    return new Map(facets.kind.map(({ value, count }) => [value, count]));
  } catch (error) {
    if (error instanceof EngineUnavailable) return null;
    throw error;
  }
}
