import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { asSite, sharedCms, type RunningCms } from '../../support';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

// On SQLite statements run in the CMS's own thread; what may be asked is what bounds them there (cost.test.ts).
it.runIf(process.env.TEST_POSTGRES_URL)(
  'a statement that PostgreSQL cannot end soon is ended, for the reader alone',
  async () => {
    let release = () => {};
    const done = new Promise<void>((resolve) => (release = resolve));
    const locked = new Promise<void>((resolve, reject) => {
      cms.strapi.db.connection
        .transaction(async (trx) => {
          await trx.raw('LOCK TABLE themes, committee_decision_records IN ACCESS EXCLUSIVE MODE');
          resolve();
          await done;
        })
        .catch(reject);
    });
    await locked;
    const startedAt = Date.now();
    const held = ['/api/themes', '/api/themes/abc', '/api/decision-records', '/api/committees'];
    const answers = await Promise.all(held.map((path) => cms.request(path, { headers: asSite() })));
    const other = await cms.request('/api/pages', { headers: asSite() });
    const tookMs = Date.now() - startedAt;
    const internal = cms.strapi.db.query('api::theme.theme').count();
    release();
    for (const { status, body, headers } of answers) {
      expect([status, body.error.details.code, headers.get('retry-after')]).toEqual([503, 'QUERY_TOO_SLOW', '10']);
    }
    expect(other.status).toBe(200);
    // The limit is two seconds; 15 are what everything else has.
    expect(tookMs).toBeLessThan(10_000);
    expect(await internal).toBe(0);
    expect((await cms.request('/api/themes', { headers: asSite() })).status).toBe(200);
  },
);

it('calls of one address are counted over all of the content API, whatever token comes with them, and not those of our own site', async () => {
  // All within one minute of the limits, however long the calls take here.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  onTestFinished(() => void vi.useRealTimers());
  const { accessKey } = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'Essai', description: '', type: 'read-only', lifespan: null });
  for (let call = 0; call < 310; call += 1) await cms.request('/api/unknown', { headers: asSite() });
  const paths = [
    '/api/themes?pagination[pageSize]=1',
    '/API/pages',
    '/api/decision-records?pageSize=1',
    '/api/users',
    '/api/practices?sort=owner.name',
  ];
  for (let call = 0; call < 300; call += 1)
    await cms.request(paths[call % paths.length]!, {
      headers: call % 2 ? { authorization: `Bearer ${accessKey}` } : {},
    });
  for (const path of paths) {
    const { status, body, headers } = await cms.request(path, { headers: { authorization: `Bearer ${accessKey}` } });
    expect([path, status, body.error.details.code]).toEqual([path, 429, 'TOO_MANY_REQUESTS']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
  // The search, the desk and the letter have counts of their own.
  expect((await cms.request('/api/search?q=a')).status).toBe(200);
  for (let call = 0; call < 300; call += 1) await cms.request(call % 2 ? '/api/my/account' : '/API/MY/claims');
  expect((await cms.request('/api/my/account')).body.error.details.code).toBe('TOO_MANY_REQUESTS');
  expect((await cms.request('/api/newsletter/subscription')).status).not.toBe(429);
  expect((await cms.request('/api/themes', { headers: asSite() })).status).toBe(200);
  // A reader whom our site names is counted by that name.
  expect((await cms.request('/api/themes', { headers: asSite('192.0.2.9') })).status).toBe(200);
  expect((await cms.request('/health/live')).status).toBe(200);
  expect((await cms.request('/admin/init')).status).toBe(200);
});
