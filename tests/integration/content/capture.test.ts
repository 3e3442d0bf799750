import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_CHANGED } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import { sharedCms, type RunningCms } from '../../support';

let cms: RunningCms;

const PAGE = 'api::page.page';
const ACTOR = 'api::actor.actor';
const THEME = 'api::theme.theme';
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
  it('names what the document was and is linked to', async () => {
    const [one, two] = await Promise.all(
      ['un', 'deux'].map((slug) => documents(THEME).create({ data: { name: slug, slug } })),
    );
    const actor = await documents(ACTOR).create({
      data: { name: 'Asso', slug: 'asso', kind: 'association', themes: [one.documentId] },
    });
    await clear();
    await documents(ACTOR).update({ documentId: actor.documentId, data: { themes: { set: [two.documentId] } } });
    const [change] = (await changes()) as { refs: { documentId: string }[] }[];
    expect(change).toMatchObject({ uid: ACTOR, action: 'update', slugs: ['asso'] });
    expect(change?.refs.map((ref) => ref.documentId).sort()).toEqual([one.documentId, two.documentId].sort());
    await documents(ACTOR).delete({ documentId: actor.documentId });
    expect((await changes()).at(-1)).toMatchObject({
      action: 'delete',
      slugs: ['asso'],
      refs: [{ documentId: two.documentId }],
    });
  });

  it('names what showed a document before the links to it are cut, in rows of 500', async () => {
    const theme = await documents(THEME).create({ data: { name: 'Partagé', slug: 'partage' } });
    const other = await documents(THEME).create({ data: { name: 'Autre', slug: 'autre' } });
    for (let n = 0; n < 501; n += 1) {
      await documents(ACTOR).create({
        data: { name: `Asso ${n}`, slug: `asso-${n}`, kind: 'association', themes: [theme.documentId] },
      });
    }
    await clear();
    await documents(THEME).update({ documentId: theme.documentId, data: { name: 'Commun' } });
    expect(await changes()).toMatchObject([{ action: 'update', shownBy: [] }]);
    await documents(THEME).update({ documentId: theme.documentId, data: { children: { set: [other.documentId] } } });
    await clear();
    await documents(THEME).delete({ documentId: theme.documentId });
    const rows = (await cms.strapi.db
      .query('plugin::outbox.row')
      .findMany({ where: { topic: CONTENT_CHANGED, consumer: 'test' }, orderBy: 'id' })) as any[];
    expect(rows.map(({ key, payload }) => [key, payload.slugs, payload.shownBy.length])).toEqual([
      [`${THEME}:${theme.documentId}`, ['partage'], 500],
      [`${THEME}:${theme.documentId}#1`, [], 2],
    ]);
    const told = rows.flatMap(({ payload }) => payload.shownBy.map(({ slug }: { slug: string }) => slug));
    expect(new Set(told)).toEqual(new Set([...Array.from({ length: 501 }, (_, n) => `asso-${n}`), 'autre']));
  });
});
