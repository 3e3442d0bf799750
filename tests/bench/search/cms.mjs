// One real CMS of the bench, a process of its own, told what to do by messages of its parent ({ id, name, argument }).
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bootCms } from '../../support/boot-cms.mjs';
import { makeCorpus } from './corpus.mjs';
import { seed } from './seed.mjs';

const cmsDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../cms');
const strapi = await bootCms(cmsDir);
strapi.log.level = 'warn';
await strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
const search = (name) => strapi.plugin('search').service(name);
const timeoutMs = 60_000;
const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();

/** Longest block of the event loop while `work` runs, beside what it gives. */
async function watched(work) {
  await pause(50);
  delays.reset();
  const startedAt = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - startedAt) / 1_000, block: delays.max / 1e6 };
}

async function* batches(documents) {
  for (let from = 0; from < documents.length; from += 100) {
    // What reads from a database gives others their turn as well.
    await new Promise((resolve) => setImmediate(resolve));
    yield documents.slice(from, from + 100);
  }
}

const commands = {
  /** Gives the engine the corpus through its port. */
  async fill(count) {
    let { documents } = makeCorpus(count);
    const filled = await watched(() => search('engine').rebuild(batches(documents)));
    documents = [];
    globalThis.gc?.();
    return { perSecond: count / filled.seconds, block: filled.block, rss: process.memoryUsage.rss() / 2 ** 20 };
  },
  async seed(count) {
    // The comparison that a start asks for would otherwise be at work beside what is measured.
    await strapi.plugin('outbox').service('outbox').idle();
    return seed(strapi, makeCorpus(count));
  },
  /** Fills the engine from the database, as `indexer.rebuild` does after an upgrade. */
  async rebuild() {
    const { value, seconds, block } = await watched(() => search('indexer').rebuild());
    return { perSecond: value / seconds, documents: value, block };
  },
  watch: () => delays.reset(),
  longest: () => delays.max / 1e6,
  /** A page is published as an editor does; resolves to the time of the call. */
  async publish(word) {
    const pages = strapi.documents('api::page.page');
    const title = `Mesure ${word}`;
    const { documentId } = await pages.create({
      data: { title, slug: word, summary: 'Une page qui paraît, pour mesurer.' },
    });
    const found = async () => {
      const answer = await fetch(`${url}/api/search?q=${word}&kind=page`, {
        headers: { 'x-passerelles-internal': process.env.PREVIEW_TOKEN },
      });
      const { hits } = await answer.json();
      // Not the only one: an engine may give near words after it.
      return hits[0]?.title === title;
    };
    const startedAt = performance.now();
    await pages.publish({ documentId });
    while (!(await found())) {
      if (performance.now() - startedAt > timeoutMs) throw new Error(`${title} was not found within ${timeoutMs} ms`);
      await pause(5);
    }
    return performance.now() - startedAt;
  },
  stop: () => strapi.destroy(),
};

process.on('message', async ({ id, name, argument }) => {
  try {
    process.send({ id, value: (await commands[name](argument)) ?? null });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
  if (name === 'stop') process.exit(0);
});
// Who asked is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0));
process.send({ ready: url });
