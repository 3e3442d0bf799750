import { parentPort, workerData } from 'node:worker_threads';
import { EmbeddedCore } from './core';
import { Keeper } from './keeper';
import type { Call, Calls, FromWorker } from './messages';

/** The thread of the embedded engine: what it is asked arrives as messages and is answered by messages. */
const port = parentPort;
if (port === null) throw new Error('This file is run as a worker thread.');
const { folder } = workerData as { folder: string | null };

const send = (message: FromWorker): void => port.postMessage(message);
const core = new EmbeddedCore();
const keeper = folder === null ? null : new Keeper(folder, (level, message) => send({ log: { level, message } }));

const answers: {
  [Name in keyof Calls]: (argument: Calls[Name]['argument']) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
} = {
  async restore() {
    const index = (await keeper?.restore()) ?? null;
    if (index === null) return null;
    core.index = index;
    void keeper?.save(index, keeper.behind);
    return index.size;
  },
  async upsert(documents) {
    await core.upsert(documents);
    keeper?.append({ upsert: documents });
    void keeper?.save(core.index);
  },
  remove(ids) {
    core.remove(ids);
    keeper?.append({ remove: ids });
  },
  search: (query) => core.search(query),
  matching: ({ query, among }) => core.matching(query, among),
  suggest: ({ text, limit }) => core.suggest(text, limit),
  near: (source) => core.near(source),
  startRebuild: () => core.startRebuild(),
  rebuildWith: (documents) => core.rebuildWith(documents),
  endRebuild(whole) {
    core.endRebuild(whole);
    if (!whole) return;
    keeper?.forget();
    void keeper?.save(core.index, true);
  },
  fingerprints: () => core.fingerprints(),
  size: () => core.index.size,
  close: () => keeper?.close(core.index),
};

/** Changes are made one after the other, in the order they were asked for; questions are answered at once. */
const questions: ReadonlySet<keyof Calls> = new Set(['search', 'matching', 'suggest', 'near', 'fingerprints', 'size']);
let changes: Promise<unknown> = Promise.resolve();

port.on('message', ({ id, name, argument }: Call) => {
  const answer = (): unknown => (answers[name] as (argument: unknown) => unknown)(argument);
  const given = questions.has(name) ? Promise.resolve().then(answer) : changes.then(answer);
  if (!questions.has(name)) changes = given.catch(() => undefined);
  given.then(
    (value) => send({ id, value }),
    (error: unknown) => send({ id, error: error instanceof Error ? error : new Error(String(error)) }),
  );
});
