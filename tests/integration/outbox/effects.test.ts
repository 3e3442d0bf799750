import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Away, PermanentFailure, type OutboxRow, type OutboxService } from '@passerelles/outbox/shared';
import { startCms, until, type RunningCms } from '../../support';

let cms: RunningCms;
let outbox: OutboxService;
let handle: (rows: OutboxRow[]) => Promise<void> = async () => {};
let handled: OutboxRow[][] = [];
let there = true;

const rows = () => cms.strapi.db.query('plugin::outbox.row').findMany({ orderBy: 'id' });
const append = (key: string, payload = {}, topic = 'test') =>
  cms.strapi.db.transaction(() => outbox.append(topic, key, payload));
/** Makes what waits for its next attempt due now. */
const hasten = () =>
  cms.strapi.db.getConnection('outbox_rows').whereNull('dead_at').update({ available_at: Date.now() });
const own = (name: string) => handled.flat().filter((row) => row.consumer === name);

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  outbox = cms.strapi.plugin('outbox').service('outbox');
  const note = async (received: OutboxRow[]) => {
    handled.push(received);
    await handle(received);
  };
  outbox.register({ topic: 'test', name: 'first', maxAttempts: 3, handle: note });
  outbox.register({
    topic: 'test',
    name: 'second',
    batchSize: 10,
    merge: (_older, newer) => newer,
    handle: async (received) => void handled.push(received),
  });
  outbox.register({
    topic: 'far',
    name: 'engine',
    batchSize: 2,
    maxAttempts: 2,
    handle: note,
    ready: () => Promise.resolve(there),
  });
  outbox.register({
    topic: 'crowd',
    name: 'engine',
    merge: (older: any, newer: any) => ({ ids: [...older.ids, ...newer.ids] }),
    acrossKeys: true,
    handle: note,
    ready: () => Promise.resolve(there),
  });
  outbox.register({ topic: 'several', name: 'batch', batchSize: 5, handle: note });
  outbox.register({ topic: 'endless', name: 'hangs', timeoutMs: 200, handle: note });
  outbox.register({ topic: 'slow', name: 'lanes', concurrency: 3, handle: note });
});

beforeEach(async () => {
  await outbox.stop();
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  handled = [];
  handle = async () => {};
});

afterAll(() => cms?.stop());

describe('append', () => {
  it('throws without a transaction and writes nothing', async () => {
    await expect(outbox.append('test', 'a', {})).rejects.toThrow(/outside a transaction/);
    expect(await rows()).toHaveLength(0);
  });

  it('writes one row per consumer, and none that is rolled back', async () => {
    await append('a', { n: 1 });
    expect((await rows()).map((row) => row.consumer)).toEqual(['first', 'second']);
    const failing = cms.strapi.db.transaction(async () => {
      await outbox.append('test', 'b', {});
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await rows()).toHaveLength(2);
  });

  it('wakes the workers at commit, well before they would look again', async () => {
    outbox.start();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = Date.now();
    await append('a');
    await until('the row is handled', () => own('first').length === 1);
    expect(Date.now() - before).toBeLessThan(500);
    await outbox.idle();
    expect(await rows()).toHaveLength(0);
  });

  it('wakes the lanes of its topic alone: the others look once a second, whatever is written', async () => {
    const looks = new Map<string, number>();
    const listen = ({ sql, bindings }: { sql: string; bindings: unknown[] }) => {
      if (!/^select .*outbox_rows/.test(sql)) return;
      const topic = ['test', 'far', 'crowd', 'slow'].find((name) => bindings.includes(name));
      if (topic) looks.set(topic, (looks.get(topic) ?? 0) + 1);
    };
    outbox.start();
    await append('before');
    await until('the lanes run', () => own('first').length > 0);
    const knex = cms.strapi.db.connection as any;
    const started = Date.now();
    knex.on('query', listen);
    for (let n = 0; n < 30; n += 1) {
      await append(`woken-${n}`);
      await until('it is handled', () => own('first').length > n + 1);
    }
    knex.removeListener('query', listen);
    const seconds = Math.ceil((Date.now() - started) / 1_000);
    expect(looks.get('test')).toBeGreaterThanOrEqual(30);
    for (const [topic, lanes] of [
      ['far', 1],
      ['crowd', 1],
      ['slow', 3],
    ] as const)
      expect(looks.get(topic) ?? 0, topic).toBeLessThanOrEqual(lanes * (seconds + 1));
  });
});

describe('the workers', () => {
  it('handle the rows of a key in order, and let the newest stand for the others only where it may', async () => {
    for (const n of [1, 2, 3]) await append('same', { n });
    await append('other', { n: 4 });
    outbox.start();
    await outbox.idle();
    expect(own('first').map((row) => row.payload)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
    expect(own('second').map((row) => row.payload)).toEqual([{ n: 3 }, { n: 4 }]);
    expect(await rows()).toHaveLength(0);
  });

  it('try again after a failure, hold back the rest of the key, and leave the row dead at the end', async () => {
    handle = async ([row]) => {
      if (row?.key === 'bad') throw new Error('no luck');
    };
    await append('bad', { n: 1 });
    await append('bad', { n: 2 });
    await append('good', { n: 3 });
    outbox.start();
    await outbox.idle();
    expect(own('first').map((row) => row.payload)).toEqual([{ n: 1 }, { n: 3 }]);
    expect(await rows()).toMatchObject([{ attempts: 1, lastError: 'Error: no luck', deadAt: null }, { attempts: 0 }]);

    for (let attempt = 2; attempt <= 3; attempt += 1) {
      await hasten();
      await outbox.idle();
    }
    const [dead, next] = await rows();
    expect(dead.deadAt).not.toBeNull();
    expect(dead.attempts).toBe(3);
    expect(next.attempts).toBeGreaterThan(0);
    expect(await outbox.stats()).toMatchObject([{ topic: 'test', consumer: 'first', depth: 1, dead: 1 }]);
  });

  it('leave a row dead at once when trying again would not help', async () => {
    handle = async () => {
      throw new PermanentFailure('unknown recipient');
    };
    await append('a');
    outbox.start();
    await outbox.idle();
    expect(await rows()).toMatchObject([{ attempts: 1, lastError: 'PermanentFailure: unknown recipient' }]);
    expect((await rows())[0].deadAt).not.toBeNull();
  });

  it('give up only the row that fails for good, of several in one call', async () => {
    handle = async (received) => {
      if (received.some(({ key }) => key === 'bad')) throw new PermanentFailure('unknown');
    };
    for (const key of ['good', 'bad']) await append(key, {}, 'several');
    outbox.start();
    await outbox.idle();
    expect((await rows()).map(({ deadAt }) => deadAt)).toEqual([null, null]);
    await hasten();
    await outbox.idle();
    expect(await rows()).toMatchObject([{ key: 'bad', attempts: 2, lastError: 'PermanentFailure: unknown' }]);
  });

  it('give up a call that never ends, and its row only in the end', async () => {
    handle = (received) => (received[0]!.attempts === 1 ? new Promise(() => {}) : Promise.resolve());
    await append('a', {}, 'endless');
    outbox.start();
    await until('it has failed', async () => (await rows())[0]?.lastError === 'Error: no end after 0.2 s');
    await hasten();
    await outbox.idle();
    expect(await rows()).toEqual([]);
  });

  it('take over what a dead process had in hand, once its lease is over', async () => {
    await append('a');
    const table = () => cms.strapi.db.getConnection('outbox_rows').where({ consumer: 'first' });
    await table().update({ lease_token: 'gone', leased_until: Date.now() + 600_000, attempts: 1 });
    outbox.start();
    await until('the other consumer is done', () => own('second').length === 1);
    expect(own('first')).toHaveLength(0);
    await table().update({ leased_until: Date.now() - 1 });
    await outbox.idle();
    expect(own('first')).toMatchObject([{ attempts: 2 }]);
  });

  it('wait for the hour of a scheduled row without holding back its key', async () => {
    const notBefore = new Date(Date.now() + 3_600_000);
    await cms.strapi.db.transaction(() => outbox.append('test', 'a', { n: 'later' }, { notBefore }));
    await append('a', { n: 'now' });
    outbox.start();
    await outbox.idle();
    expect(own('first').map((row) => row.payload)).toEqual([{ n: 'now' }]);
    expect(await rows()).toHaveLength(2);
  });

  it('handle as many keys at once as the consumer allows, each row once', async () => {
    let inHand = 0;
    let most = 0;
    handle = async () => {
      most = Math.max(most, (inHand += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      inHand -= 1;
    };
    for (let key = 0; key < 12; key += 1) await append(`k${key}`, {}, 'slow');
    outbox.start();
    await outbox.idle();
    expect(most).toBe(3);
    expect(new Set(own('lanes').map((row) => row.id)).size).toBe(12);
    expect(own('lanes')).toHaveLength(12);
  });
});

describe('a consumer whose engine is away', () => {
  it('has a bounded number of rows, which lose nothing of what they ask for', async () => {
    const done: number[] = [];
    handle = (received: any[]) => {
      if (!there) return Promise.reject(new Away('nobody answers'));
      done.push(...received.flatMap(({ payload }) => payload.ids));
      return Promise.resolve();
    };
    there = false;
    outbox.start();
    const asked = Array.from({ length: 500 }, (_, n) => n);
    for (const from of [0, 250])
      await cms.strapi.db.transaction(async () => {
        for (const id of asked.slice(from, from + 250)) await outbox.append('crowd', `key ${id}`, { ids: [id] });
      });
    await until('the rows are few', async () => (await rows()).length <= 200);
    expect((await outbox.stats()).find(({ topic }) => topic === 'crowd')).toMatchObject({ dead: 0 });
    there = true;
    await until('all of them are handled', async () => (await rows()).length === 0);
    expect(done.sort((one, other) => one - other)).toEqual(asked);
  });

  it('keeps its rows as they are however often it was tried, and does them all once it is back', async () => {
    handle = () => (there ? Promise.resolve() : Promise.reject(new Away('nobody answers')));
    there = false;
    for (const key of ['a', 'b', 'c', 'd', 'e']) await append(key, {}, 'far');
    outbox.start();
    await until('the first rows came back', async () =>
      (await rows()).some((row) => row.lastError === 'Away: nobody answers'),
    );
    await append('f', {}, 'far');
    await outbox.stop();
    expect((await rows()).map(({ attempts, deadAt, leaseToken }) => ({ attempts, deadAt, leaseToken }))).toEqual(
      Array.from({ length: 6 }, () => ({ attempts: 0, deadAt: null, leaseToken: null })),
    );
    const tries = handled.length;
    outbox.start();
    await until('it was tried again', () => handled.length > tries);
    there = true;
    await outbox.idle();
    expect(await rows()).toEqual([]);
    expect(new Set(own('engine').map((row) => row.key))).toEqual(new Set(['a', 'b', 'c', 'd', 'e', 'f']));
    expect(new Set(own('engine').map((row) => row.attempts))).toEqual(new Set([1]));
  });
});
