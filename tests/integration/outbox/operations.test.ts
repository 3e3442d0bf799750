import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboxStateSchema, PermanentFailure, type OutboxService } from '@passerelles/outbox/shared';
import { startCms, type RunningCms } from '../../support';

let cms: RunningCms;
let outbox: OutboxService;
let authorization = '';
let broken = true;
const made: unknown[] = [];

const call = (route: string, method = 'GET') => cms.request(`/outbox${route}`, { method, headers: { authorization } });
const state = async () => outboxStateSchema.parse((await call('/state')).body);
const settle = async () => {
  outbox.start();
  await outbox.idle();
  await outbox.stop();
};

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  outbox = cms.strapi.plugin('outbox').service('outbox');
  outbox.register({
    topic: 'test',
    name: 'fragile',
    async handle([row]) {
      if (broken) throw new PermanentFailure('broken');
      made.push(row?.payload);
    },
  });
  await cms.strapi.db.transaction(async () => {
    await outbox.append('test', 'one', { n: 1 });
    await outbox.append('test', 'two', { n: 2 });
  });
  await settle();
  const person = { firstname: 'Zoé', lastname: 'D', email: 'zoe@exemple.fr', password: 'Une-phrase-assez-longue-1' };
  const registered = await cms.request('/admin/register-admin', { method: 'POST', body: person });
  authorization = `Bearer ${registered.body.data.token ?? registered.body.data.accessToken}`;
});
afterAll(() => cms?.stop());

describe('the admin page’s door', () => {
  it('is closed to everyone else', async () => {
    for (const [route, method] of [
      ['/state', 'GET'],
      ['/dead/1/retry', 'POST'],
      ['/dead/1', 'DELETE'],
    ]) {
      expect((await cms.request(`/outbox${route}`, { method })).status).toBe(401);
    }
  });

  it('lists what died and why', async () => {
    const { dead, consumers } = await state();
    expect(dead.map((row) => [row.key, row.error, row.uncertain]).sort()).toEqual([
      ['one', 'PermanentFailure: broken', false],
      ['two', 'PermanentFailure: broken', false],
    ]);
    expect(consumers).toContainEqual({
      topic: 'test',
      consumer: 'fragile',
      depth: 0,
      scheduled: 0,
      oldestAgeSeconds: 0,
      dead: 2,
    });
  });

  it('tries again, drops, and says when there is nothing to decide any more', async () => {
    const { dead } = await state();
    const [one, two] = ['one', 'two'].map((key) => dead.find((row) => row.key === key)?.id);
    broken = false;
    expect((await call(`/dead/${one}/retry`, 'POST')).status).toBe(200);
    expect((await call(`/dead/${two}`, 'DELETE')).status).toBe(200);
    await settle();
    expect(made).toEqual([{ n: 1 }]);
    expect((await state()).dead).toEqual([]);
    expect((await call(`/dead/${one}/retry`, 'POST')).status).toBe(404);
  });
});
