import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_CHANGED } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import { sharedCms, type RunningCms } from '../../support';

let cms: RunningCms;

const PAGE = 'api::page.page';
const ACTOR = 'api::actor.actor';
const THEME = 'api::theme.theme';
const TERRITORY = 'api::territory.territory';
const changes = async () => {
  const where = { topic: CONTENT_CHANGED, consumer: 'test' };
  const rows = await cms.strapi.db.query('plugin::outbox.row').findMany({ where, orderBy: 'id' });
  return rows.map((row) => row.payload);
};
const clear = () => cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
// The generated types of the CMS are not part of the tests: documents are read as plain objects here.
const documents = (uid: string) => cms.strapi.documents(uid as never) as any;

beforeAll(async () => {
  cms = await sharedCms();
  const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
  outbox.register({ topic: CONTENT_CHANGED, name: 'test', handle: async () => {} });
});
beforeEach(clear);
afterAll(() => cms?.stop());

describe('content.changed of a type with drafts', () => {
  it('says nothing while only drafts change', async () => {
    const page = await documents(PAGE).create({ data: { title: 'Brouillon', slug: 'brouillon' } });
    await documents(PAGE).update({ documentId: page.documentId, data: { title: 'Encore' } });
    await documents(PAGE).delete({ documentId: page.documentId });
    expect(await changes()).toEqual([]);
  });

  it('says once what was published, also when the writing publishes by itself', async () => {
    const page = await documents(PAGE).create({ data: { title: 'Une', slug: 'une' } });
    await documents(PAGE).publish({ documentId: page.documentId });
    const direct = await documents(PAGE).create({ data: { title: 'Deux', slug: 'deux' }, status: 'published' });
    expect(await changes()).toMatchObject([
      { uid: PAGE, documentId: page.documentId, action: 'publish', slugs: ['une'] },
      { uid: PAGE, documentId: direct.documentId, action: 'create', slugs: ['deux'] },
    ]);
  });

  it('holds the old address and the new one, and the last one when it goes away', async () => {
    const page = await documents(PAGE).create({ data: { title: 'A', slug: 'avant' }, status: 'published' });
    await clear();
    await documents(PAGE).update({ documentId: page.documentId, data: { slug: 'apres' } });
    expect(await changes()).toEqual([]);
    await documents(PAGE).publish({ documentId: page.documentId });
    await documents(PAGE).unpublish({ documentId: page.documentId });
    expect(await changes()).toMatchObject([
      { action: 'publish', slugs: ['avant', 'apres'] },
      { action: 'unpublish', slugs: ['apres'] },
    ]);
  });

  it('is rolled back with the writing', async () => {
    const page = await documents(PAGE).create({ data: { title: 'B', slug: 'b' } });
    const failing = cms.strapi.db.transaction(async () => {
      await documents(PAGE).publish({ documentId: page.documentId });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await changes()).toEqual([]);
    expect(await documents(PAGE).findOne({ documentId: page.documentId, status: 'published' })).toBeNull();
  });
});

describe('content.changed of a reference type', () => {
  it('says that it changed, and at what address it was', async () => {
    const theme = await documents(THEME).create({ data: { name: 'un', slug: 'un' } });
    const actor = await documents(ACTOR).create({
      data: { name: 'Asso', slug: 'asso', kind: 'association', themes: [theme.documentId] },
    });
    await clear();
    await documents(ACTOR).update({ documentId: actor.documentId, data: { slug: 'association' } });
    await documents(ACTOR).delete({ documentId: actor.documentId });
    const said = { uid: ACTOR, documentId: actor.documentId };
    expect(await changes()).toEqual([
      { ...said, action: 'update', slugs: ['asso', 'association'] },
      { ...said, action: 'delete', slugs: ['association'] },
    ]);
  });

  it('names the other side of a mirror that its own view does not show, as it began or ceased to stand there', async () => {
    const place = async (slug: string, children: string[] = []) =>
      (await documents(TERRITORY).create({ data: { name: slug, slug, kind: 'ad-hoc', children } })).documentId;
    const [one, two, three] = [await place('un'), await place('deux'), await place('trois')];
    await clear();
    const whole = await place('tout', [one, two]);
    const told = async () => (await changes()).map(({ documentId }) => documentId);
    expect(await told()).toEqual([whole, one, two]);
    await clear();
    await documents(TERRITORY).update({ documentId: whole, data: { children: { set: [two, three] } } });
    expect(await told()).toEqual([whole, one, three]);
    await clear();
    await documents(TERRITORY).update({ documentId: whole, data: { name: 'Ensemble' } });
    expect(await told()).toEqual([whole]);
  });
});
