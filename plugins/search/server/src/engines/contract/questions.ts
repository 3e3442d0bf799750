import { batchesOf } from '@passerelles/kit/shared';
import { parseQuery } from '../../../../shared/domain/query';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { EngineQuery } from '../port';
import { frenchContract } from './fixtures';

const frenchSynonyms = buildSynonyms(frenchContract.synonyms);

export function queryOf(q: string, rest: Partial<EngineQuery> = {}, synonyms = frenchSynonyms): EngineQuery {
  return { text: parseQuery(q, synonyms), filters: {}, sort: 'relevance', page: 1, pageSize: 50, ...rest };
}

export async function* inBatches<T>(list: readonly T[], size = 10): AsyncGenerator<readonly T[]> {
  await Promise.resolve();
  yield* batchesOf(list, size);
}
