import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { secretNames } from '@passerelles/config/commands/secret-names';

export const token = 'preview_token-of-the-bench-0123456789';

export function temporaryFolder() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'passerelles-bench-'));
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

const timeoutMs = 120_000;

/** A new Meilisearch has no index yet when the CMS is up: 503 until it has. */
async function firstAnswer(url, deadline) {
  for (;;) {
    const answer = await fetch(`${url}/api/search?q=association`, { headers: { 'x-passerelles-internal': token } });
    await answer.text();
    if (answer.ok) return;
    if (answer.status !== 503 || performance.now() > deadline)
      throw new Error(`the first search answered ${answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts a real CMS on SQLite in `dataDir`, with `engine`; `startMs` is the time from the start of the process to its first answer to a search. */
export async function startCms(dataDir, engine) {
  const startedAt = performance.now();
  const child = fork(new URL('./cms.mjs', import.meta.url), {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...Object.fromEntries(secretNames.map((name) => [name, `${name.toLowerCase()}-of-the-bench-0123456789`])),
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      SMTP_URL: '',
      FIRST_CONTENT: 'off',
      STRAPI_TELEMETRY_DISABLED: 'true',
      // What is measured is what has to be computed.
      SEARCH_CACHE_MB: '0',
      MEILI_HOST: engine === 'meilisearch' ? process.env.MEILI_HOST : '',
      MEILI_API_KEY: engine === 'meilisearch' ? process.env.MEILI_API_KEY : '',
    },
  });
  const waiting = new Map();
  let calls = 0;
  const url = await new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message.ready) return resolve(message.ready);
      const { settle, fail } = waiting.get(message.id);
      waiting.delete(message.id);
      return message.error ? fail(new Error(message.error)) : settle(message.value);
    });
    child.once('exit', (code) => reject(new Error(`the CMS ended (exit ${code})`)));
  });
  await firstAnswer(url, performance.now() + timeoutMs);
  const call = (name, argument) =>
    new Promise((settle, fail) => {
      calls += 1;
      waiting.set(calls, { settle, fail });
      child.send({ id: calls, name, argument });
    });
  return {
    url,
    startMs: performance.now() - startedAt,
    call,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await call('stop');
      await ended;
    },
  };
}
