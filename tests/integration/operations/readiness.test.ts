import http from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outboxStateSchema, type OutboxService } from '@passerelles/outbox/shared';
import { startCms, until, type RunningCms } from '../../support';

const hourMs = 3_600_000;
const token = 'a-token-of-the-tests-for-the-figures';
let cms: RunningCms;
const logged: string[] = [];

const rows = () => cms.strapi.db.query('plugin::outbox.row');
const plant = (consumer: string, availableInMs: number, more: Record<string, unknown> = {}) =>
  rows().create({
    data: {
      topic: 'content.changed',
      consumer,
      key: `k${availableInMs}`,
      payload: {},
      attempts: 0,
      availableAt: Date.now() + availableInMs,
      appendedAt: Date.now() - 14 * 24 * hourMs,
      ...more,
    },
  });

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off', METRICS_TOKEN: token } });
  cms.strapi.log.on('data', (line: { message: unknown }) => logged.push(String(line.message)));
});
afterAll(() => cms?.stop());
beforeEach(() => rows().deleteMany({}));

describe('a queue that waits', () => {
  it('keeps nobody from starting: the process itself can serve', async () => {
    await plant('site', -5 * hourMs);
    expect(await cms.request('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('is measured from the moment it was due: what is due in two weeks is not late', async () => {
    await plant('close', 14 * 24 * hourMs);
    await plant('site', -2 * hourMs);
    // Failed just now, to be tried again in an hour: late all the same.
    await plant('smtp', hourMs, { attempts: 9, dueAt: Date.now() - 3 * hourMs });
    const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
    const lines = new Map((await outbox.stats()).map((line) => [line.consumer, line]));
    expect(lines.get('close')).toMatchObject({ depth: 1, scheduled: 1, oldestAgeSeconds: 0 });
    expect(lines.get('site')).toMatchObject({ depth: 1, scheduled: 0 });
    expect(lines.get('site')?.oldestAgeSeconds).toBeCloseTo(7_200, -2);
    expect(lines.get('smtp')).toMatchObject({ depth: 1, scheduled: 0 });
    expect(lines.get('smtp')?.oldestAgeSeconds).toBeCloseTo(10_800, -2);
  });

  it('is said in the log once, and again when it has caught up', async () => {
    const watch = cms.strapi.plugin('outbox').service('lateness') as { look(): Promise<void> };
    await plant('site', -2 * hourMs);
    logged.length = 0;
    for (let look = 0; look < 3; look += 1) await watch.look();
    const late = () => logged.filter((line) => line.includes('content.changed → site'));
    await until('it is said', () => late().length > 0);
    expect(late()).toEqual([expect.stringMatching(/waits since 2 h/)]);
    await rows().deleteMany({});
    await watch.look();
    await until('it is taken back', () => late().length > 1);
    expect(late()[1]).toMatch(/caught up/);
  });

  it('is told to the admin page as late', () => {
    const state = {
      consumers: [{ topic: 't', consumer: 'c', depth: 2, scheduled: 1, oldestAgeSeconds: 700, dead: 0 }],
      dead: [],
    };
    expect(outboxStateSchema.parse(state)).toEqual(state);
  });
});

describe('GET /health/ready', () => {
  it('names what keeps this process from serving', async () => {
    const engine = cms.strapi.plugin('search').service('engine') as { health(): Promise<unknown> };
    const { health } = engine;
    engine.health = () => Promise.resolve({ available: false, documents: null, message: 'nobody answers' });
    expect(await cms.request('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'unavailable', missing: { search: 'nobody answers' } },
    });
    // One that hangs is as good as one that is not there.
    engine.health = () => new Promise(() => undefined);
    expect(await cms.request('/health/ready')).toMatchObject({
      status: 503,
      body: { missing: { search: 'does not answer' } },
    });
    engine.health = health;
  });
});

describe('GET /metrics', () => {
  const raw = (headers: Record<string, string>, path = '/metrics') =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      http
        .get(cms.url + path, { headers }, (answer) => {
          let text = '';
          answer
            .setEncoding('utf8')
            .on('data', (chunk: string) => (text += chunk))
            .on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        })
        .on('error', reject);
    });

  it('gives figures of the queues and of the process, in Prometheus’ text format', async () => {
    await plant('site', -2 * hourMs);
    await plant('site', hourMs);
    await plant('site', -hourMs, { deadAt: Date.now() });
    const { status, text } = await raw({});
    expect(status).toBe(200);
    const labels = 'topic="content.changed",consumer="site"';
    expect(text).toMatch(new RegExp(`^passerelles_outbox_waiting\\{${labels}\\} 1$`, 'm'));
    expect(text).toMatch(new RegExp(`^passerelles_outbox_scheduled\\{${labels}\\} 1$`, 'm'));
    expect(text).toMatch(new RegExp(`^passerelles_outbox_dead\\{${labels}\\} 1$`, 'm'));
    expect(text).toMatch(new RegExp(`^passerelles_outbox_oldest_age_seconds\\{${labels}\\} 7[12]\\d\\d$`, 'm'));
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m);
  });

  it('is not there for who comes through a proxy, unless he bears the token', async () => {
    const forwarded: Record<string, string>[] = [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { via: '1.1 proxy' },
      { 'x-real-ip': '203.0.113.9' },
      { 'x-forwarded-host': 'x' },
    ];
    for (const headers of forwarded) expect((await raw(headers)).status).toBe(404);
    expect((await raw({ 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer wrong' })).status).toBe(404);
    expect((await raw({ 'x-forwarded-for': '203.0.113.9', authorization: `Bearer ${token}` })).status).toBe(200);
  });
});
