import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineAnswer, SearchEngine } from '../port';
import { facetContract } from './facet-contract';
import { frenchContract, frenchDocuments, type FrenchCase } from './fixtures';
import { batchesOf, frenchSynonyms, queryOf } from './questions';
import { writeContract } from './write-contract';

/** What every engine behind the port must do; run on each of them. */
export function engineContract(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name}: French`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await create();
      await engine.configure({ synonyms: frenchSynonyms });
      await engine.rebuild(batchesOf(frenchDocuments));
    }, 60_000);

    it.each(frenchContract.cases)('$rule: $q', async (expected) => {
      const answer = await engine.search(queryOf(expected.q));
      check(expected, answer);
    });
  });
  facetContract(name, create);
  writeContract(name, create);
}

function check(expected: FrenchCase, answer: EngineAnswer): void {
  const ids = answer.documents.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(expected.finds ?? []));
  expect((expected.not ?? []).filter((id) => ids.includes(id))).toEqual([]);
  if (expected.first !== undefined) expect(ids[0]).toBe(expected.first);
  if (expected.none === true) expect(ids).toEqual([]);
  for (const [one, other] of expected.before ?? []) {
    if (ids.includes(other)) expect(ids.indexOf(one)).toBeLessThan(ids.indexOf(other));
  }
}
