import type { PublishedService } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startCms, switchableMeilisearch, type RunningCms, type SwitchableEngine } from '../../support';
import { documents, find, outboxIdle } from './content';

// Read before the CMS under test gets settings of its own.
const { MEILI_HOST: host, MEILI_API_KEY: key = '' } = process.env;

describe.skipIf(!host || !process.env.TEST_POSTGRES_URL)(
  'an engine that several processes write to (needs PostgreSQL, and a Meilisearch: set MEILI_HOST)',
  () => {
    let cms: RunningCms;
    let engine: SwitchableEngine;
    const service = (which: string): any => cms.strapi.plugin('search').service(which);
    const outbox = (): OutboxService => cms.strapi.plugin('outbox').service('outbox');
    const views = (): PublishedService => cms.strapi.plugin('content').service('published');

    beforeAll(async () => {
      engine = await switchableMeilisearch(host ?? '', key);
      cms = await startCms({ env: { ...engine.env, INSTANCES: '2' } });
      outbox().start();
      await outboxIdle(cms);
    });
    afterAll(async () => {
      await cms?.stop();
      await engine?.stop();
    });

    it('ends with what the database says, when another process wrote a newer version in between', async () => {
      const { documentId } = await documents(cms, 'page').create({
        data: { title: 'Première', slug: 'premiere' },
        status: 'published',
      });
      await outboxIdle(cms);
      // Ours alone indexes meanwhile: what the other process published waits in the outbox.
      await outbox().stop();
      const real = service('engine').upsert.bind(service('engine'));
      const titles: string[] = [];
      const upsert = vi.spyOn(service('engine'), 'upsert').mockImplementation(async (given: any) => {
        titles.push(given[0].title);
        // What the other process does while ours is on its way: a newer version is published, and in the index before ours.
        if (titles.length === 1) {
          await cms.strapi.db.getConnection('pages').where({ document_id: documentId }).update({ title: 'Seconde' });
          await views().refresh([{ uid: 'api::page.page', documentId }]);
          await real([{ ...given[0], title: 'Seconde', fingerprint: 'of the other process' }]);
        }
        return real(given);
      });
      await service('indexer').refresh([{ uid: 'api::page.page', documentId }]);
      upsert.mockRestore();
      expect(titles).toEqual(['Première', 'Seconde']);
      outbox().start();
      expect(await find(cms, 'q=seconde')).toEqual([documentId]);
      const [read] = await service('reader').read('api::page.page', [documentId]);
      expect(await service('engine').fingerprints()).toEqual(new Map([[documentId, read.fingerprint]]));
    });
  },
);
