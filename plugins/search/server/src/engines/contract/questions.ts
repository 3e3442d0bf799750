import { parseQuery } from '../../../../shared/domain/query';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { EngineQuery } from '../port';
import { frenchContract } from './fixtures';

const frenchSynonyms = buildSynonyms(frenchContract.synonyms);

export function queryOf(q: string, rest: Partial<EngineQuery> = {}, synonyms = frenchSynonyms): EngineQuery {
  return { text: parseQuery(q, synonyms), filters: {}, sort: 'relevance', page: 1, pageSize: 50, ...rest };
}

export async function* batchesOf<T>(list: readonly T[], size = 10): AsyncGenerator<readonly T[]> {
  await Promise.resolve();
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
