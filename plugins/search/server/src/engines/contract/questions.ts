import { parseQuery } from '../../../../shared/domain/query';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { EngineQuery } from '../port';
import { frenchContract } from './fixtures';

export const frenchSynonyms = buildSynonyms(frenchContract.synonyms);

export function queryOf(q: string, rest: Partial<EngineQuery> = {}): EngineQuery {
  return { text: parseQuery(q, frenchSynonyms), filters: {}, sort: 'relevance', page: 1, pageSize: 50, ...rest };
}

export async function* batchesOf<T>(list: readonly T[]): AsyncGenerator<readonly T[]> {
  await Promise.resolve();
  for (let from = 0; from < list.length; from += 10) yield list.slice(from, from + 10);
}
