import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutboxRow, OutboxService } from '@passerelles/outbox/shared';
import { cmsDir, startCms, type RunningCms } from '../../support';

const ROWS = 120;
let cms: RunningCms;
let other: ChildProcess;

const messageOf = <T>(child: ChildProcess) =>
  new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)));

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  const script = path.join(import.meta.dirname, 'share-work.mjs');
  other = fork(script, [cmsDir], { env: process.env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  await messageOf(other);
});

afterAll(async () => {
  other?.kill();
  await cms?.stop();
});

it('two processes on one database share the rows: each is handled once, and those of a key in order', async () => {
  const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
  const mine: number[] = [];
  outbox.register<{ n: number }>({
    topic: 'shared',
    name: 'worker',
    concurrency: 2,
    async handle(rows: OutboxRow<{ n: number }>[]) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      mine.push(...rows.map((row) => row.payload.n));
    },
  });
  await cms.strapi.db.transaction(async () => {
    for (let n = 0; n < ROWS; n += 1) await outbox.append('shared', `key-${n % 40}`, { n });
  });

  const theirs = messageOf<number[]>(other);
  other.send('go');
  outbox.start();
  await outbox.idle();
  await outbox.stop();

  const shares = [mine, await theirs];
  expect(shares.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: ROWS }, (_, n) => n));
  for (const share of shares) {
    expect(share.length).toBeGreaterThan(0);
    for (let key = 0; key < 40; key += 1) {
      const ofKey = share.filter((n) => n % 40 === key);
      expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b));
    }
  }
});
