import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sharedCms, type RunningCms } from '../support';
import { configure } from './committee/configure';

const actorUid = 'api::actor.actor' as never;
const workflowUid = 'plugin::committee.workflow' as never;
let cms: RunningCms;
/** How often a lifecycle that the first file subscribed to was told. */
let told = 0;

const actors = () => cms.strapi.db.query(actorUid);
const create = (name: string, slug: string): Promise<{ id: number }> =>
  cms.strapi.documents(actorUid).create({ data: { name, slug, kind: 'association' } as never }) as never;
const upload = () => path.join(cms.dataDir, 'public/uploads/laisse.txt');
const governed = async () => (await cms.strapi.plugin('committee').service('gate').governed.all()) as string[];
const signIn = () =>
  cms.request('/admin/login', { method: 'POST', body: { email: 'personne@exemple.fr', password: 'Inconnu-2026' } });
let searched = 0;
const search = async () => (await cms.request(`/api/search?q=jardin&page=${(searched += 1)}`)).status;
async function untilRefused(ask: () => Promise<number>): Promise<number> {
  for (let calls = 1; calls <= 1_300; calls += 1) if ((await ask()) === 429) return 429;
  return 200;
}

describe('a file that takes the CMS after another one', () => {
  let first: { id: number };

  beforeAll(async () => {
    cms = await sharedCms();
    expect(await governed()).toContain('api::practice.practice');
    first = await create('Laissée par un autre', 'laissee');
    writeFileSync(upload(), 'laissé par un autre');
    process.env.LEFT_BY_ANOTHER = 'yes';
    vi.stubEnv('SITE_LOCALE', 'en');
    configure(cms.strapi, { bodies: { type: null } });
    cms.strapi.db.lifecycles.subscribe({ models: [actorUid], afterCreate: () => void (told += 1) } as never);
    // Past the guard, which keeps the workflows from everybody.
    await cms.strapi.db
      .connection(cms.strapi.db.metadata.get(workflowUid).tableName)
      .update({ content_type: 'api::page.page' });
    cms.strapi.plugin('committee').service('gate').governed.forget();
    expect(await governed()).toEqual(['api::page.page']);
    expect(await untilRefused(async () => (await signIn()).status)).toBe(429);
    expect(await untilRefused(search)).toBe(429);
    // Last: the first search of a process reads it.
    delete process.env.PREVIEW_TOKEN;
    await cms.stop();
    cms = await sharedCms();
  });

  it('finds the database as it was, and the numbers of its rows begin again', async () => {
    expect(await actors().count({ where: { slug: 'laissee' } as never })).toBe(0);
    expect((await create('Nouvelle', 'nouvelle')).id).toBe(first.id);
  });
  it('finds the data folder and the environment as they were', () => {
    expect(existsSync(upload())).toBe(false);
    expect(process.env.LEFT_BY_ANOTHER).toBeUndefined();
    expect(process.env.PREVIEW_TOKEN).toBeTruthy();
  });
  it('can set something aside for a test, as in any process', () => {
    vi.stubEnv('SITE_LOCALE', 'en');
    vi.unstubAllEnvs();
    expect(process.env.SITE_LOCALE).toBeUndefined();
  });
  it('finds the configuration of the plugins as it was', () => {
    expect(cms.strapi.config.get('plugin::committee.bodies.type')).toBe(actorUid);
  });
  it('is not listened to by lifecycles of the other', async () => {
    const before = told;
    await create('Encore une', 'encore-une');
    expect(told).toBe(before);
  });
  it('has the workflows that stand in the database', async () => {
    expect(await governed()).toContain('api::practice.practice');
  });
  it('is no caller whose calls were counted', async () => {
    expect((await signIn()).status).not.toBe(429);
    expect(await search()).not.toBe(429);
  });
});
