import { Meilisearch } from 'meilisearch';
import { afterAll, it } from 'vitest';
import { engineContract } from '../contract/engine-contract';
import { MeilisearchEngine } from './index';

const host = process.env.MEILI_HOST;
let made = 0;

if (host === undefined) {
  it.skip('needs a Meilisearch: set MEILI_HOST to run the contract on it', () => undefined);
} else {
  afterAll(async () => {
    const client = new Meilisearch({ host, apiKey: process.env.MEILI_API_KEY });
    for (let index = 1; index <= made; index += 1) await client.deleteIndex(`contract-${process.pid}-${index}`).waitTask();
  }, 60_000);

  engineContract('meilisearch', () => {
    made += 1;
    const index = `contract-${process.pid}-${made}`;
    return Promise.resolve(new MeilisearchEngine({ host, apiKey: process.env.MEILI_API_KEY, index }));
  });
}
