import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Content from '@passerelles/content/shared';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cmsDir, startCms, type RunningCms } from '../../support';
import { attach, newActor, newAssociation } from '../desk/desk';

/**
 * A field that nobody has written a line for but in the description of its type (and in `schema.json`): `advice`, a list of
 * sentences. Everything else must find it by itself.
 */
const uid = 'api::practice.practice';
const advice = ['Commencer petit.', 'Garder un trotteur bleu.'];

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let refs: { actor: string; theme: string; territory: string };

beforeAll(async () => {
  // The CMS reads the compiled description of this very process, before any plugin has derived anything from it.
  const content = createRequire(path.join(cmsDir, 'package.json'))('@passerelles/content/shared') as typeof Content;
  const fields = content.practice.fields as unknown as Record<string, Content.Field>;
  fields['advice'] = {
    ...fields['strengths']!,
    label: { fr: 'Conseils', en: 'Advice' },
    askedFor: 'submission',
    search: 'body',
  };
  cms = await startCms({
    env: { OUTBOX_WORKERS: 'off' },
    onRegistered: (strapi) => {
      const { attributes } = strapi.contentType(uid as never) as unknown as { attributes: Record<string, unknown> };
      attributes['advice'] = { type: 'component', component: 'shared.text-item', repeatable: true };
    },
  });
  author = await newAssociation(cms, 'autrice@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  await attach(cms, author.userId, actor);
  const create = (type: string, data: object) =>
    cms.strapi.documents(type as never).create({ data: data as never }) as Promise<{ documentId: string }>;
  const theme = await create('api::theme.theme', { name: 'Jeunesse', slug: 'jeunesse-essai' });
  const territory = await create('api::territory.territory', { name: 'Essai', slug: 'essai', kind: 'ad-hoc' });
  refs = { actor: actor.documentId, theme: theme.documentId, territory: territory.documentId };
});
afterAll(() => cms?.stop());

it('is saved at the desk, asked for, judged, and given back', async () => {
  const sheet = (await author.call('POST', '/practices', { data: { title: 'Champ nouveau' } })).body.data;
  expect(sheet.missing).toContain('advice');
  const put = (updatedAt: string, data: object) =>
    author.call('PUT', `/practices/${sheet.documentId}`, { updatedAt, data });
  expect((await put(sheet.updatedAt, { advice: [''] })).body.error.details.issues).toEqual([
    { path: 'data.advice.0', code: 'REQUIRED' },
  ]);
  const saved = (await put(sheet.updatedAt, { advice })).body.data;
  expect(saved.fields.advice).toEqual(advice);
  expect(saved.missing).not.toContain('advice');
});

it('is in the snapshot that a committee examines, and in the difference to what it saw before', async () => {
  const reviews = cms.strapi.plugin('committee').service('reviews');
  const documents = cms.strapi.documents(uid as never) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
    update(params: object): Promise<unknown>;
  };
  const { documentId } = await documents.create({
    data: {
      title: 'À examiner',
      slug: 'a-examiner',
      summary: 'Un résumé.',
      owner: refs.actor,
      themes: [refs.theme],
      territories: [refs.territory],
      advice: advice.map((text) => ({ text })),
    },
  });
  const by = { kind: 'user', id: author.userId, name: 'Camille', email: 'autrice@exemple.fr', locale: 'fr' };
  await reviews.submit({ uid, documentId, by });
  const snapshots = async () =>
    (await cms.strapi.db.query('plugin::committee.review').findMany({ orderBy: { id: 'asc' } })).map(({ snapshot }) =>
      JSON.stringify(snapshot),
    );
  expect((await snapshots()).some((snapshot) => snapshot.includes('trotteur bleu'))).toBe(true);
  await reviews.withdraw({ uid, documentId, by, reason: null });
  await documents.update({ documentId, data: { advice: [{ text: 'Finir grand.' }] } });
  await reviews.submit({ uid, documentId, by });
  expect((await snapshots()).at(-1)).toContain('Finir grand.');
});

const file = {
  format: 'passerelles-import/1',
  actors: [{ slug: 'essai-acteur', name: 'Essai', kind: 'association' }],
  themes: [{ slug: 'essai-theme', name: 'Essai' }],
  territories: [{ slug: 'essai-lieu', name: 'Essai', kind: 'ad-hoc' }],
  practices: [
    {
      slug: 'importee',
      title: 'Importée',
      summary: 'Un résumé.',
      owner: 'essai-acteur',
      themes: ['essai-theme'],
      territories: ['essai-lieu'],
      advice,
    },
  ],
};
const run = (json: unknown, options?: object) => cms.strapi.plugin('exchange').service('import').run(json, options);

it('is read from a file, and found as it is by the next import of the same file', async () => {
  expect((await run(file)).errors).toEqual([]);
  const stored = await cms.strapi.db.query(uid).findOne({ where: { slug: 'importee' }, populate: ['advice'] });
  expect(stored.advice.map(({ text }: { text: string }) => text)).toEqual(advice);
  expect((await run(file)).counts.practices).toEqual({ created: 0, updated: 0, unchanged: 1 });
  const wrong = { ...file, practices: [{ ...file.practices[0], advice: [12] }] };
  expect((await run(wrong)).errors.map(({ path: place }: { path: string }) => place)).toEqual([
    'practices[0].advice[0]',
  ]);
});

it('is among the words by which people find a published sheet', async () => {
  const historical = { who: 'Marie Dupont', why: 'fiches publiées avant la plateforme' };
  expect((await run(file, { historical })).published).toBe(1);
  await cms.strapi.plugin('content').service('published').reconcile();
  const bodies: string[] = [];
  for await (const batch of cms.strapi.plugin('search').service('reader').all()) {
    for (const { slug, body } of batch as { slug: string; body: string }[]) if (slug === 'importee') bodies.push(body);
  }
  expect(bodies).toEqual([expect.stringContaining('Garder un trotteur bleu.')]);
});

it('is in the open data of what is found, under its name in the codebook', async () => {
  await cms.strapi.plugin('search').service('indexer').rebuild();
  const { body } = await cms.request('/api/search/export?kind=practice', {
    headers: { 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' },
  });
  const [, ...records] = (body as string)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { url: string; fields: Record<string, unknown> });
  expect(records.map(({ url, fields }) => [url, fields['advice']])).toEqual([['/pratiques/importee', advice]]);
  const content = createRequire(path.join(cmsDir, 'package.json'))('@passerelles/content/shared') as typeof Content;
  const column = content.exportColumns('fr').find((one) => one.type === 'practice' && one.column === 'advice')!;
  expect([column.name, content.cellOf(column.kind, advice, 'fr')]).toEqual(['Conseils', advice.join(' ; ')]);
});

it('is in the codebook', () => {
  const content = createRequire(path.join(cmsDir, 'package.json'))('@passerelles/content/shared') as typeof Content;
  expect(content.codebook('fr').find(({ column }) => column === 'advice')).toMatchObject({
    type: 'practice',
    label: { fr: 'Conseils', en: 'Advice' },
    required: 'submission',
  });
});
