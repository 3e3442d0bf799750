import { previewSchema, queriesSchema, searchStateSchema, synonymGroupsSchema } from '@passerelles/search/shared';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asSite, startCms, until, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { create, find, outboxIdle } from './content';

let cms: RunningCms;
let editor: Record<string, string>;
let member: Record<string, string>;

const call = (route: string, method = 'GET', body?: unknown, headers = editor) =>
  cms.request(`/search${route}`, { method, body, headers });
const state = async () => searchStateSchema.parse((await call('/state')).body);

beforeAll(async () => {
  cms = await startCms();
  editor = (await adminAccount(cms.strapi, 'Edith', 'passerelles-editor')).headers;
  member = (await adminAccount(cms.strapi, 'Maud', 'passerelles-member')).headers;
  for (const name of ['Guinguette', 'Jardin', 'Potager'])
    await create(cms, 'theme', { name, slug: name.toLowerCase() });
  cms.strapi.plugin('outbox').service('outbox').start();
  await outboxIdle(cms);
});
afterAll(() => cms?.stop());

describe('the page of the search', () => {
  it('opens for editors, and for nobody else', async () => {
    const doors = [
      ['/state', 'GET'],
      ['/jobs/rebuild', 'POST'],
      ['/dead/1/retry', 'POST'],
      ['/dead/1', 'DELETE'],
      ['/synonyms', 'GET'],
      ['/synonyms', 'POST'],
      ['/synonyms/x', 'PUT'],
      ['/synonyms/x', 'DELETE'],
      ['/preview', 'POST'],
      ['/queries', 'GET'],
    ] as const;
    for (const [route, method] of doors) {
      expect((await call(route, method, undefined, {})).status, `${method} ${route}`).toBe(401);
      expect((await call(route, method, undefined, member)).status, `${method} ${route}`).toBe(403);
    }
    expect((await call('/state')).status).toBe(200);
  });

  it('counts what is published and what is indexed, and says when the engine is away', async () => {
    const { engine, counts, queue } = await state();
    expect(engine).toEqual({ name: 'embedded', available: true, message: null });
    expect(counts.find(({ kind }) => kind === 'theme')).toEqual({ kind: 'theme', published: 3, views: 3, indexed: 3 });
    const territory = counts.find(({ kind }) => kind === 'territory')!;
    expect([territory.views, territory.indexed]).toEqual([territory.published, null]);
    expect(territory.published).toBeGreaterThan(100);
    expect(queue).toEqual({ depth: 0, oldestAgeSeconds: 0, dead: 0 });
    const health = vi
      .spyOn(cms.strapi.plugin('search').service('engine') as any, 'health')
      .mockResolvedValue({ available: false, documents: null, message: 'refused' });
    const away = await state();
    expect([away.engine.available, away.engine.message, away.counts[0]?.indexed]).toEqual([false, 'refused', null]);
    health.mockRestore();
  });

  it('rebuilds and compares on demand, and tells what came of it', async () => {
    expect((await call('/jobs/rebuild', 'POST')).status).toBe(202);
    expect((await call('/jobs/reconcile', 'POST')).status).toBe(202);
    await outboxIdle(cms);
    const { jobs } = await state();
    expect(jobs.rebuild).toMatchObject({ error: null, done: 3, total: 3, finishedAt: expect.any(String) });
    const none = { missing: 0, outdated: 0, extra: 0 };
    expect(jobs.reconcile).toMatchObject({ error: null, views: none, result: none });
    expect((await call('/jobs/format', 'POST')).body.error.details).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('tells apart what the views and what the index lacked', async () => {
    const theme = async () => (await state()).counts.find(({ kind }) => kind === 'theme');
    const views = () => cms.strapi.db.getConnection('content_views');
    await views().where({ type: 'api::theme.theme', slug: 'jardin' }).delete();
    expect(await theme()).toMatchObject({ published: 3, views: 2, indexed: 3 });
    await call('/jobs/reconcile', 'POST');
    await outboxIdle(cms);
    expect((await state()).jobs.reconcile.views).toEqual({ missing: 1, outdated: 0, extra: 0 });
    expect(await theme()).toMatchObject({ published: 3, views: 3, indexed: 3 });
  });

  it('lists what was given up with its error, and tries it again', async () => {
    const refusal = vi
      .spyOn(cms.strapi.plugin('search').service('engine') as any, 'upsert')
      .mockRejectedValue(new Error('disk full'));
    await create(cms, 'theme', { name: 'Refusée', slug: 'refusee' });
    await until(
      'it was tried',
      async () =>
        (
          await cms.strapi.db
            .query('plugin::outbox.row')
            .findMany({ where: { consumer: 'search', attempts: { $gt: 0 } } })
        ).length > 0,
    );
    await cms.strapi.db.getConnection('outbox_rows').where({ consumer: 'search' }).update({ dead_at: Date.now() });
    await until('it is listed', async () => (await state()).queue.dead === 1);
    const [row] = (await state()).dead;
    expect(row).toMatchObject({ consumer: 'search', error: 'Error: disk full' });
    refusal.mockRestore();
    expect((await call(`/dead/${row!.id}/retry`, 'POST')).status).toBe(200);
    expect(await find(cms, 'q=refusee')).toHaveLength(1);
    expect((await call(`/dead/${row!.id}/retry`, 'POST')).body.error.details.code).toBe('NOT_DEAD');
  });

  it('keeps synonyms: what is wrong is named term by term, and what is right is searched by', async () => {
    const refused = await call('/synonyms', 'POST', { terms: ['jardin', ' Jardin', 'de la', 'potager'] });
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toEqual({
      code: 'INVALID_GROUP',
      issues: [
        { position: 1, code: 'TWICE' },
        { position: 2, code: 'NO_WORD' },
      ],
    });
    const made = await call('/synonyms', 'POST', { terms: ['jardin', '  potager ', ''] });
    expect(made.body.terms).toEqual(['jardin', 'potager']);
    expect(await find(cms, 'q=jardin')).toHaveLength(2);
    const changed = await call(`/synonyms/${made.body.documentId}`, 'PUT', { terms: ['bastringue', 'guinguette'] });
    expect(changed.status).toBe(200);
    expect(await find(cms, 'q=jardin')).toHaveLength(1);
    expect(await find(cms, 'q=bastringue')).toHaveLength(1);
    expect(synonymGroupsSchema.parse((await call('/synonyms')).body)).toEqual([changed.body]);
    expect((await call(`/synonyms/${made.body.documentId}`, 'DELETE')).status).toBe(200);
    expect(await find(cms, 'q=bastringue')).toEqual([]);
    expect((await call(`/synonyms/${made.body.documentId}`, 'PUT', { terms: ['a1', 'b2'] })).status).toBe(404);
    expect((await call('/synonyms', 'POST', { terms: 'jardin' })).body.error.details.code).toBe('INVALID_INPUT');
  });

  it('shows what a group would change before it is saved, and changes nothing', async () => {
    const preview = async (q: string, terms: string[], documentId: string | null = null) =>
      previewSchema.parse((await call('/preview', 'POST', { q, group: { documentId, terms } })).body);
    const { before, after } = await preview('jardins', ['jardin', 'potager']);
    expect([before.total, after.total]).toEqual([1, 2]);
    expect(before.slots).toEqual([{ words: [{ form: 'jardins', stem: 'jardin' }], synonyms: [] }]);
    expect(after.slots[0]?.synonyms).toContain('potager');
    expect(await find(cms, 'q=jardin')).toHaveLength(1);
    const { body: kept } = await call('/synonyms', 'POST', { terms: ['jardin', 'potager'] });
    await outboxIdle(cms);
    const edited = await preview('jardin', ['jardin', 'guinguette', 'verger'], kept.documentId);
    expect([edited.before.total, edited.after.total]).toEqual([2, 2]);
    expect(edited.after.slots[0]?.synonyms).not.toContain('potager');
    const emptied = await preview('jardin', [], kept.documentId);
    expect([emptied.before.total, emptied.after.total]).toEqual([2, 1]);
    await call(`/synonyms/${kept.documentId}`, 'DELETE');
  });

  it('says what is searched most, and what is never found', async () => {
    for (const n of [1, 2]) {
      for (const q of ['guinguette', 'introuvable'])
        await cms.request(`/api/search?q=${q}`, { headers: asSite(`192.0.2.${n}`) });
    }
    await cms.strapi
      .plugin('search')
      .service('queryLog')
      .flush(Date.now() + 60_000);
    const { mostSearched, neverFound } = queriesSchema.parse((await call('/queries?months=3')).body);
    expect(mostSearched).toContainEqual({ label: 'guinguette', searches: 2, readers: 2 });
    expect(neverFound).toContainEqual({ label: 'introuvable', searches: 2, readers: 2 });
    expect(neverFound.map(({ label }) => label)).not.toContain('guinguette');
    expect((await call('/queries?months=99')).status).toBe(400);
  });
});
