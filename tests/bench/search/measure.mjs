import { rmSync } from 'node:fs';
import path from 'node:path';
import { Meilisearch } from 'meilisearch';
import { startCms, temporaryFolder } from './child.mjs';
import { makeCorpus } from './corpus.mjs';
import { ask, quantiles, queriesOf } from './load.mjs';

const publications = 30;

/** Everything measured of one engine with one number of documents, as rows of the table. `say` is told each as it comes. */
export async function measure(engine, count, say) {
  const rows = [];
  const row = (what, value, bound) => {
    rows.push({ what, value, bound: count === 10_000 ? bound : undefined });
    say(rows.at(-1));
  };
  const { words } = makeCorpus(1);
  await throughHttp(engine, count, queriesOf(words), row);
  await fromTheDatabase(engine, count, row);
  return rows;
}

/** The design bounds the block of the engine that lives in the CMS. */
const blockBound = (engine) => (engine === 'embedded' ? { atMost: 50 } : undefined);

/** What the first half put into Meilisearch: the second has other documents, and would begin by removing these. */
async function forgetIndex() {
  const { MEILI_HOST, MEILI_API_KEY, MEILI_INDEX = 'content' } = process.env;
  await new Meilisearch({ host: MEILI_HOST, apiKey: MEILI_API_KEY })
    .deleteIndex(MEILI_INDEX)
    .waitTask({ timeout: 60_000 });
}

async function throughHttp(engine, count, queries, row) {
  const { dataDir, remove } = temporaryFolder();
  const cms = await startCms(dataDir, engine);
  try {
    const filled = await cms.call('fill', count);
    row(
      'index filled through the port',
      { perSecond: filled.perSecond, unit: 'documents/s' },
      { atLeast: engine === 'meilisearch' ? 600 : 800 },
    );
    row('longest event-loop block while indexing', { ms: filled.block }, blockBound(engine));
    row('resident memory of the CMS', { mb: filled.rss });
    for (const list of Object.values(queries)) await ask(cms.url, list, { count: list.length, clients: 1 });
    await cms.call('watch');
    for (const [name, list] of Object.entries(queries)) {
      row(`${name}, 1 client`, await ask(cms.url, list, { count: 150, clients: 1 }), {
        p95: engine === 'meilisearch' ? 25 : 40,
      });
    }
    for (const [name, list] of Object.entries(queries))
      row(`${name}, 16 clients`, await ask(cms.url, list, { count: 480, clients: 16 }));
    const mixed = Object.values(queries).flat();
    row(
      'all of them, 16 clients',
      await ask(cms.url, mixed, { count: 1_500, clients: 16 }),
      engine === 'meilisearch' ? { atLeast: 250 } : undefined,
    );
    row('longest event-loop block while searching', { ms: await cms.call('longest') });
    const times = [];
    for (let round = 0; round < publications; round += 1)
      times.push(await cms.call('publish', `xq${round}mesure${'abcdefghij'[round % 10]}`));
    row('publish → findable', quantiles(times), { p95: engine === 'meilisearch' ? 1_500 : 1_000 });
  } finally {
    await cms.stop();
    remove();
  }
}

/** The same number of documents in the database: what a start costs with the saved index and without, and a rebuild. */
async function fromTheDatabase(engine, count, row) {
  if (engine === 'meilisearch') await forgetIndex();
  const { dataDir, remove } = temporaryFolder();
  try {
    const first = await startCms(dataDir, engine);
    await first.call('seed', count);
    const rebuilt = await first.call('rebuild');
    row('rebuilt from the database', { perSecond: rebuilt.perSecond, unit: 'documents/s' });
    row('longest event-loop block meanwhile', { ms: rebuilt.block }, blockBound(engine));
    await first.stop();
    if (engine === 'meilisearch') return;
    const kept = await startCms(dataDir, engine);
    row('start to first answer, with the saved index', { ms: kept.startMs }, { atMost: 15_000 });
    await kept.stop();
    rmSync(path.join(dataDir, 'search'), { recursive: true });
    const bare = await startCms(dataDir, engine);
    row('start to first answer, without it', { ms: bare.startMs }, { atMost: 15_000 });
    await bare.stop();
  } finally {
    remove();
  }
}
