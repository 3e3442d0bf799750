import { spawn } from 'node:child_process';
import path from 'node:path';
import { viewsChangedSchema } from '@passerelles/content/shared';
import {
  REFRESH,
  refreshSchema,
  type IndexDocument,
  type JobState,
  type MaintenanceJob,
} from '@passerelles/search/shared';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cmsDir, startCms, until, type RunningCms, type SwitchableEngine } from '../../support';
import { adminAccount } from '../committee/people';
import { create, documents, find, outboxIdle } from './content';

const GROUP = 'plugin::search.synonym-group';
const pages = 50;
const shown = 105;

/** What must hold of the index on either engine: it follows the database, whatever happens to the engine meanwhile. */
export function indexingSuite(name: string, makeEngine: () => Promise<SwitchableEngine>): void {
  describe(`${name}: the index`, () => {
    let cms: RunningCms;
    let engine: SwitchableEngine;

    const service = (which: string): any => cms.strapi.plugin('search').service(which);
    const rows = () =>
      cms.strapi.db.query('plugin::outbox.row').findMany({ where: { consumer: 'search' }, orderBy: 'id' });
    const page = (title: string): Promise<{ documentId: string }> =>
      documents(cms, 'page').create({
        data: { title, slug: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') },
        status: 'published',
      });
    const published = async () => {
      const all = new Map<string, string>();
      for await (const batch of service('reader').all())
        for (const { id, fingerprint } of batch as IndexDocument[]) all.set(id, fingerprint);
      return all;
    };
    const indexIsRight = async () => {
      await outboxIdle(cms);
      expect(await service('engine').fingerprints()).toEqual(await published());
    };
    const job = async (which: MaintenanceJob): Promise<JobState> => {
      await service('maintenance').ask(which);
      await outboxIdle(cms);
      return service('maintenance').state(which);
    };

    beforeAll(async () => {
      engine = await makeEngine();
      cms = await startCms({ env: engine.env });
      engine.attach(cms);
      cms.strapi.plugin('outbox').service('outbox').start();
      await outboxIdle(cms);
      for (let n = 0; n < pages; n += 1) await page(`Constance numéro ${n}`);
      await indexIsRight();
    });
    afterAll(async () => {
      await cms?.stop();
      await engine?.stop();
    });

    it('is mended both ways by a reconcile, and only there', async () => {
      const [kept, lost, stale] = (await service('reader').all().next()).value as IndexDocument[];
      await service('engine').remove([lost!.id]);
      await service('engine').upsert([
        { ...stale!, title: 'Périmé', fingerprint: 'of-yesterday' },
        { ...kept!, id: 'ghost', title: 'Fantôme' },
      ]);
      const upsert = vi.spyOn(service('engine'), 'upsert');
      expect((await job('reconcile')).result).toEqual({ missing: 1, outdated: 1, extra: 1 });
      expect(
        upsert.mock.calls
          .flat(2)
          .map((document) => (document as IndexDocument).id)
          .sort(),
      ).toEqual([lost!.id, stale!.id].sort());
      upsert.mockRestore();
      await indexIsRight();
      expect((await job('reconcile')).result).toEqual({ missing: 0, outdated: 0, extra: 0 });
    });

    it('is compared once when several processes ask for it at the same moment', async () => {
      const run = vi.spyOn(service('reconcile'), 'run');
      await cms.strapi.db.transaction(async () => {
        for (let process = 0; process < 3; process += 1) await service('maintenance').ask('reconcile');
      });
      await outboxIdle(cms);
      expect(run).toHaveBeenCalledTimes(1);
      run.mockRestore();
    });

    it('answers as before while it is rebuilt, and keeps what is written meanwhile', async () => {
      let rebuilding = true;
      const totals: number[] = [];
      const hammer = async () => {
        while (rebuilding)
          totals.push(
            (
              await (
                await fetch(`${cms.url}/api/search?q=constance`, {
                  headers: { 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' },
                })
              ).json()
            ).total,
          );
      };
      const hammers = [hammer(), hammer()];
      await until('searches run', () => totals.length > 2);
      await service('maintenance').ask('rebuild');
      for (let n = 0; n < 10; n += 1) await page(`Pendant ${n}`);
      await outboxIdle(cms);
      rebuilding = false;
      await Promise.all(hammers);
      expect(new Set(totals)).toEqual(new Set([pages]));
      expect(await service('maintenance').state('rebuild')).toMatchObject({
        error: null,
        finishedAt: expect.any(String),
      });
      expect((await find(cms, 'q=pendant')).length).toBe(10);
      await indexIsRight();
    });

    it('never takes an older version for a newer one, whichever is written first', async () => {
      const { documentId } = await page('Version ancienne');
      await outboxIdle(cms);
      const real = service('engine').upsert.bind(service('engine'));
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      let holding = false;
      const upsert = vi.spyOn(service('engine'), 'upsert').mockImplementationOnce(async (given) => {
        holding = true;
        await held;
        return real(given);
      });
      const slow = service('indexer').refresh([{ uid: 'api::page.page', documentId }]);
      await until('the older version is on its way', () => holding);
      await documents(cms, 'page').update({ documentId, data: { title: 'Version nouvelle' }, status: 'published' });
      await until('its row is in hand', async () => (await rows()).some(({ leaseToken }) => leaseToken !== null));
      letGo();
      await slow;
      upsert.mockRestore();
      await indexIsRight();
      expect(await find(cms, 'q=version nouvelle')).toEqual([documentId]);
    });

    it('follows a theme that much is filed under, in parts', async () => {
      const theme = await create(cms, 'theme', { name: 'Mobilité', slug: 'mobilite' });
      for (let n = 0; n < shown; n += 1)
        await create(cms, 'actor', { name: `Garage ${n}`, slug: `garage-${n}`, kind: 'association', themes: [theme] });
      await outboxIdle(cms);
      const upsert = vi.spyOn(service('engine'), 'upsert');
      await documents(cms, 'theme').update({ documentId: theme, data: { name: 'Transports', slug: 'transports' } });
      const total = async (query: string) =>
        (await cms.request(`/api/search?kind=actor&${query}`)).body.total as number;
      await outboxIdle(cms);
      expect(Math.max(...upsert.mock.calls.map(([batch]) => (batch as unknown[]).length))).toBeLessThanOrEqual(100);
      upsert.mockRestore();
      expect([await total('theme=transports'), await total('theme=mobilite'), await total('q=transports')]).toEqual([
        shown,
        0,
        shown,
      ]);
      await indexIsRight();
    });

    it('follows a committee that is renamed into the reports that name it', async () => {
      const committee = cms.strapi.documents('plugin::committee.committee' as never) as any;
      const { documentId } = await committee.create({
        data: { name: 'Conseil des sages', slug: 'sages', kind: 'steering' },
      });
      const report = await documents(cms, 'report').create({
        data: {
          title: 'Séance',
          slug: 'seance',
          kind: 'steering-committee',
          summary: 'Courte.',
          date: { value: '2013', precision: 'year' },
          committee: documentId,
        },
      });
      await cms.strapi.plugin('committee').service('reviews').admitHistorical({
        uid: 'api::meeting-report.meeting-report',
        documentId: report.documentId,
        operator: 'Test',
        reason: 'Décidé en 2013',
      });
      await documents(cms, 'report').publish({ documentId: report.documentId });
      expect(await find(cms, 'q=conseil des sages')).toContain(report.documentId);
      await committee.update({ documentId, data: { name: 'Aréopage' } });
      expect(await find(cms, 'q=areopage')).toEqual([report.documentId]);
    });

    it('takes synonyms of themes and of editors, from the document service, the content manager, and a process that died', async () => {
      const sought = await page('Guinguette au bord de l’eau');
      const group = await (cms.strapi.documents(GROUP as never) as any).create({
        data: { terms: ['bastringue', 'guinguette'] },
      });
      expect(await find(cms, 'q=bastringue')).toEqual([sought.documentId]);
      await (cms.strapi.documents(GROUP as never) as any).update({
        documentId: group.documentId,
        data: { terms: ['flonflon', 'guinguette'] },
      });
      expect(await find(cms, 'q=bastringue')).toEqual([]);
      expect(await find(cms, 'q=flonflon')).toEqual([sought.documentId]);
      await (cms.strapi.documents(GROUP as never) as any).delete({ documentId: group.documentId });
      expect(await find(cms, 'q=flonflon')).toEqual([]);

      const { headers } = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin');
      const made = await cms.request(`/content-manager/collection-types/${GROUP}`, {
        method: 'POST',
        headers,
        body: { terms: ['zinzin', 'guinguette'] },
      });
      expect(made.status).toBe(201);
      expect(await find(cms, 'q=zinzin')).toEqual([sought.documentId]);

      const theme = await create(cms, 'theme', {
        name: 'Bals populaires',
        slug: 'bals',
        synonyms: [{ text: 'musette' }],
      });
      expect(await find(cms, 'q=musette')).toContain(theme);
      await documents(cms, 'theme').update({ documentId: theme, data: { synonyms: [{ text: 'farandole' }] } });
      expect(await find(cms, 'q=musette')).toEqual([]);
      expect(await find(cms, 'q=farandole')).toContain(theme);

      const child = spawn(
        process.execPath,
        [path.join(import.meta.dirname, 'change-synonyms.mjs'), cmsDir, 'estaminet', 'guinguette'],
        {
          env: { ...process.env, OUTBOX_WORKERS: 'off' },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      await new Promise((resolve) => child.once('exit', resolve));
      await until('the other process’s synonyms are known here', async () =>
        (await find(cms, 'q=estaminet')).includes(sought.documentId),
      );
    });

    it('waits while the engine is away: publishing goes on, the search says so, and nothing is lost', async () => {
      engine.away();
      const { status, body } = await cms.request('/api/search?q=absente');
      expect([status, body.error.details.code]).toEqual([503, 'ENGINE_UNAVAILABLE']);
      expect((await cms.request('/api/search/suggest?q=absente')).status).toBe(503);
      const startedAt = performance.now();
      for (let n = 0; n < 50; n += 1) await page(`Absente numéro ${n}`);
      expect(performance.now() - startedAt, 'fifty publications with nobody to tell').toBeLessThan(15_000);
      // Each page is in one of them once its view is written; the views wait for nothing of the search. Many that were written at once are
      // to be read again behind.
      await until('the rows wait for it', async () => {
        const found = await rows();
        const told = new Set(
          found
            .flatMap(({ topic, payload }) =>
              topic === REFRESH ? refreshSchema.parse(payload).references : viewsChangedSchema.parse(payload),
            )
            .map(({ documentId }) => documentId),
        );
        return told.size === 50 && found.some(({ lastError }) => lastError?.startsWith('Away'));
      });
      const waiting = await rows();
      expect(waiting.every(({ deadAt }) => deadAt === null)).toBe(true);
      engine.back();
      await until('the index has caught up', async () => (await rows()).length === 0, { seconds: 20 });
      expect((await cms.request('/api/search?q=absente')).body.total).toBe(50);
      await indexIsRight();
    });

    it('counts a refusal of an engine that is there as a failure of the row, and tries again', async () => {
      const refusal = vi.spyOn(service('engine'), 'upsert').mockRejectedValue(new Error('invalid document'));
      const { documentId } = await page('Refusée');
      await until('it was refused', async () =>
        (await rows()).some(({ attempts, lastError }) => attempts > 0 && lastError === 'Error: invalid document'),
      );
      refusal.mockRestore();
      await cms.strapi.db.getConnection('outbox_rows').update({ available_at: Date.now() });
      expect(await find(cms, 'q=refusee')).toEqual([documentId]);
    });

    it('is read whole from the database, whatever is removed meanwhile', async () => {
      const seen = new Set<string>();
      let removed: string | undefined;
      for await (const batch of service('reader').all() as AsyncGenerator<IndexDocument[]>) {
        for (const { id } of batch) seen.add(id);
        const first = batch.find(({ uid }) => uid === 'api::page.page');
        if (first === undefined || removed !== undefined) continue;
        removed = first.id;
        await documents(cms, 'page').delete({ documentId: removed });
      }
      expect(removed).toBeDefined();
      expect([...(await published()).keys()].filter((id) => !seen.has(id))).toEqual([]);
    });
  });
}
