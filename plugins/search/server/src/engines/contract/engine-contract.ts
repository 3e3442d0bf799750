import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { EngineAnswer, SearchEngine } from '../port';
import { facetContract } from './facet-contract';
import { documentsOf, frenchContract, moreFrench, type FrenchCase, type FrenchContract } from './fixtures';
import { inBatches, queryOf } from './questions';
import { rankingContract } from './ranking-contract';
import { writeContract } from './write-contract';

/** What every engine behind the port must do; run on each of them. */
export function engineContract(name: string, create: () => Promise<SearchEngine>): void {
  frenchIn(`${name}: French`, create, frenchContract);
  frenchIn(`${name}: more French`, create, moreFrench);
  facetContract(name, create);
  rankingContract(name, create);
  writeContract(name, create);
}

function frenchIn(title: string, create: () => Promise<SearchEngine>, contract: FrenchContract): void {
  describe(title, () => {
    const synonyms = buildSynonyms(contract.synonyms);
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await create();
      await engine.configure({ synonyms });
      await engine.rebuild(inBatches(documentsOf(contract)));
    }, 60_000);
    afterAll(() => engine.close());

    it.each(contract.cases)('$rule: $q', async (expected) => {
      check(expected, await engine.search(queryOf(expected.q, {}, synonyms)));
    });
  });
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
