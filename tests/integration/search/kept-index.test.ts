import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, temporaryDataDir, until, type RunningCms } from '../../support';
import { create, outboxIdle } from './content';

const { dataDir, remove } = temporaryDataDir('kept-index');
const saved = path.join(dataDir, 'search/index');
let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms({ dataDir });
  await create(cms, 'actor', { name: 'Fanfare du quartier', slug: 'fanfare', kind: 'association' });
  await outboxIdle(cms);
});
afterAll(async () => {
  await cms?.stop();
  remove();
});

async function restart(meanwhile: () => void = () => undefined): Promise<void> {
  await cms.stop();
  meanwhile();
  cms = await startCms({ dataDir });
}
/** A saved index that is written anew is another file. */
const inode = () => statSync(saved, { throwIfNoEntry: false })?.ino ?? 0;
const total = async (q: string) => (await cms.request(`/api/search?q=${q}`)).body.total;

describe('the right to the page of the search', () => {
  it('is given to editors once: taken away by a super admin, it stays away', async () => {
    const count = () =>
      cms.strapi.db
        .query('admin::permission')
        .count({ where: { action: 'plugin::search.manage', role: { code: 'passerelles-editor' } } });
    expect(await count()).toBe(1);
    await cms.strapi.db.query('admin::permission').deleteMany({ where: { action: 'plugin::search.manage' } });
    await restart();
    expect(await count()).toBe(0);
  });
});

describe('the embedded index between two starts', () => {
  it('is saved when the CMS stops, and read again rather than made anew', async () => {
    let before = 0;
    await restart(() => (before = inode()));
    expect(before).not.toBe(0);
    expect(inode()).toBe(before);
    expect(await total('fanfare')).toBe(1);
    const compared = await cms.strapi.plugin('search').service('reconcile').run();
    expect(compared).toEqual({ missing: 0, outdated: 0, extra: 0 });
  });

  it('is mended before the first answer when the database is no longer the one it knew', async () => {
    const lost = await create(cms, 'actor', { name: 'Chorale', slug: 'chorale', kind: 'association' });
    await outboxIdle(cms);
    expect(await total('chorale')).toBe(1);
    // Behind the back of everything, as a restored backup does.
    const { tableName } = cms.strapi.db.metadata.get('api::actor.actor');
    await cms.strapi.db.connection(tableName).where({ document_id: lost }).delete();
    await restart();
    expect(await total('chorale')).toBe(0);
    expect(await total('fanfare')).toBe(1);
  });

  it('is made from the database when what was saved is damaged, and saved anew', async () => {
    // By what it says and not by its inode: a file that is replaced twice may get the number of the first one back.
    const damaged = () => readFileSync(saved).subarray(7);
    let left = Buffer.alloc(0);
    await restart(() => writeFileSync(saved, (left = damaged())));
    expect(await total('fanfare')).toBe(1);
    await until('it is saved anew', () => !readFileSync(saved).equals(left));
  });

  it('answers 503 without its thread, while writing goes on and its rows wait', async () => {
    await cms.strapi.plugin('search').service('engine').close();
    // A question that nobody asked before: the answers that are kept need no engine.
    const { status, body, headers } = await cms.request('/api/search?q=cornemuse');
    expect([status, body.error.details.code, headers.get('retry-after')]).toEqual([503, 'ENGINE_UNAVAILABLE', '5']);
    await create(cms, 'actor', { name: 'Harmonie municipale', slug: 'harmonie', kind: 'association' });
    await restart();
    await until('the waiting row is handled', async () => (await total('harmonie')) === 1);
  });
});
