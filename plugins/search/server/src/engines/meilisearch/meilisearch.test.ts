import { Meilisearch } from 'meilisearch';
import { afterAll, expect, it } from 'vitest';
import { noSynonyms } from '../../../../shared/domain/synonyms';
import { engineContract } from '../contract/engine-contract';
import { MeilisearchEngine } from './index';

const host = process.env.MEILI_HOST;
let made = 0;

if (host === undefined) {
  it.skip('needs a Meilisearch: set MEILI_HOST to run the contract on it', () => undefined);
} else {
  afterAll(async () => {
    const client = new Meilisearch({ host, apiKey: process.env.MEILI_API_KEY });
    for (let index = 1; index <= made; index += 1)
      await client.deleteIndex(`contract-${process.pid}-${index}`).waitTask();
  }, 60_000);

  it('sweeps what rebuilds that died have left, and nothing else', async () => {
    const client = new Meilisearch({ host, apiKey: process.env.MEILI_API_KEY });
    const index = `swept-${process.pid}`;
    const there = async (): Promise<string[]> =>
      (await client.getRawIndexes({ limit: 1_000 })).results
        .map(({ uid }) => uid)
        .filter((uid) => uid.startsWith(index))
        .sort();
    const engine = new MeilisearchEngine({ host, apiKey: process.env.MEILI_API_KEY, index });
    await engine.configure({ synonyms: noSynonyms });
    for (const name of [`${index}-1700000000000`, `${index}-archive`, `${index}2-1700000000000`])
      await client.createIndex(name).waitTask();
    await engine.sweep();
    expect(await there()).toEqual([index, `${index}-archive`, `${index}2-1700000000000`]);
    for (const name of await there()) await client.deleteIndex(name).waitTask();
  });

  engineContract('meilisearch', () => {
    made += 1;
    const index = `contract-${process.pid}-${made}`;
    return Promise.resolve(new MeilisearchEngine({ host, apiKey: process.env.MEILI_API_KEY, index }));
  });
}
