import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, completeSheet, newActor, newAssociation, newReferences } from './desk';

let cms: RunningCms;
let mine: Awaited<ReturnType<typeof newAssociation>>;
let theirs: Awaited<ReturnType<typeof newAssociation>>;
let actor: { documentId: string };
let complete: ReturnType<typeof completeSheet>;
beforeAll(async () => {
  cms = await sharedCms();
  [mine, theirs] = [await newAssociation(cms, 'vie@exemple.fr'), await newAssociation(cms, 'voisine@exemple.fr')];
  actor = await newActor(cms, 'Les Semeurs');
  await attach(cms, mine.userId, actor);
  await attach(cms, theirs.userId, await newActor(cms, 'Les Récolteurs'));
  complete = completeSheet(await newReferences(cms));
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;
async function draft(title: string, data: object = {}, who = mine): Promise<string> {
  const made = await who.call('POST', '/practices', { data: { title, ...data } });
  expect(made.status).toBe(201);
  return made.body.data.documentId;
}

const uid = 'api::practice.practice';
const refresh = (documentId: string) =>
  cms.strapi.plugin('content').service('published').refresh([{ uid, documentId }]);

/** Published as decided before the platform, with its view. */
async function publish(documentId: string, data: object = {}, who = mine): Promise<void> {
  const { updatedAt } = (await who.call('GET', `/practices/${documentId}`)).body.data;
  expect((await who.call('PUT', `/practices/${documentId}`, { updatedAt, data })).status).toBe(200);
  const admission = { uid, documentId, operator: 'Essai', reason: 'Repris pour un essai.' };
  await cms.strapi.plugin('committee').service('reviews').admitHistorical(admission);
  await cms.strapi.documents(uid as never).publish({ documentId });
  await refresh(documentId);
}

async function published(title: string, data: object = {}): Promise<{ documentId: string; slug: string }> {
  const documentId = await draft(title, data);
  await publish(documentId, complete);
  const { slug } = (await mine.call('GET', `/practices/${documentId}`)).body.data;
  return { documentId, slug };
}

describe('the preview', () => {
  it('shows the draft as the public will read it, to who may write it, and without others’ drafts', async () => {
    const hidden = await draft('Brouillon d’à côté');
    const seen = await published('Édition d’avant');
    const documentId = await draft('À relire', { ...complete, previousEdition: seen.documentId });
    const view = (await mine.call('GET', `/practices/${documentId}/preview`)).body.data;
    expect(view).toMatchObject({
      title: 'À relire',
      owner: { name: 'Les Semeurs' },
      themes: [{ name: 'Jeunesse' }],
      previousEdition: { title: 'Édition d’avant', slug: seen.slug },
    });
    const follows = await draft('Suite d’un brouillon', { previousEdition: hidden });
    const other = (await mine.call('GET', `/practices/${follows}/preview`)).body;
    expect(other.data.previousEdition ?? null).toBeNull();
    expect(JSON.stringify(other)).not.toContain('à côté');

    expect(codeOf(await theirs.call('GET', `/practices/${documentId}/preview`))).toBe('NOT_FOUND');
    const answer = await cms.request(`/api/my/practices/${documentId}/preview`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([401, 'private, no-store']);
    expect((await cms.request(`/api/published/practice/${view.slug}`)).status).toBe(404);
  });
});

describe('deleting a draft', () => {
  it('is for its own people, and takes it away for good', async () => {
    const documentId = await draft('À jeter');
    expect(codeOf(await theirs.call('POST', `/practices/${documentId}/delete`))).toBe('NOT_FOUND');
    expect((await mine.call('POST', `/practices/${documentId}/delete`)).status).toBe(204);
    expect((await mine.call('GET', `/practices/${documentId}`)).status).toBe(404);
  });

  it('is refused for one that is examined, and allowed once it was withdrawn', async () => {
    const documentId = await draft('En examen', complete);
    await mine.call('POST', `/practices/${documentId}/submit`);
    expect(codeOf(await mine.call('POST', `/practices/${documentId}/delete`))).toBe('LOCKED_UNDER_REVIEW');
    await mine.call('POST', `/practices/${documentId}/withdraw`, {});
    expect((await mine.call('POST', `/practices/${documentId}/delete`)).status).toBe(204);
  });

  it('is refused for one that was published', async () => {
    const { documentId } = await published('En ligne');
    expect(codeOf(await mine.call('POST', `/practices/${documentId}/delete`))).toBe('NOT_DELETABLE');
    expect((await mine.call('GET', `/practices/${documentId}`)).status).toBe(200);
  });
});

describe('a sheet that takes up another', () => {
  it('as its next edition says which it follows, and has what stays; there is one', async () => {
    const documentId = await draft('Fête 2025', { ...complete, results: 'Deux cents personnes.' });
    const follow = (title: string) => mine.call('POST', `/practices/${documentId}/next-edition`, { title });
    expect(codeOf(await theirs.call('POST', `/practices/${documentId}/next-edition`, { title: 'Vol' }))).toBe(
      'NOT_FOUND',
    );
    expect((await follow('')).body.error.details.issues).toMatchObject([{ path: 'title' }]);
    const made = await follow('Fête 2026');
    expect(made.status).toBe(201);
    expect(made.body.data.fields).toMatchObject({
      title: 'Fête 2026',
      previousEdition: documentId,
      objectives: ['Se rencontrer'],
      startDate: null,
    });
    expect(made.body.data.fields.results ?? '').toBe('');
    expect((await follow('Fête 2026 bis')).body.error.details.issues).toMatchObject([
      { path: 'previousEdition', code: 'ALREADY_USED' },
    ]);
  });

  it('as inspired by a public one is linked to it, and says what became of it', async () => {
    const source = await published('Une marche', { improvements: ['Prévenir les voisins plus tôt.'] });
    const begin = (body: object) => theirs.call('POST', '/practices/inspired', { title: 'Notre marche', ...body });
    const made = await begin({ source: source.slug, kept: 'Le parcours.', changed: 'La saison.' });
    expect(made.status).toBe(201);
    const view = (await theirs.call('GET', `/practices/${made.body.data.documentId}/preview`)).body.data;
    expect(view).toMatchObject({
      inspiredBy: [{ slug: source.slug, title: 'Une marche' }],
      lineage: [{ practiceSlug: source.slug, kept: 'Le parcours.', changed: 'La saison.' }],
      themes: [{ name: 'Jeunesse' }],
    });
    expect(view.description).toBeUndefined();
    const linesOf = async (who: typeof mine) => (await who.call('GET', '/practices')).body.data;
    const line = (lines: any[]) => lines.find(({ documentId }) => documentId === source.documentId);
    expect(line(await linesOf(mine)).inspired).toEqual([]);
    await publish(made.body.data.documentId, complete, theirs);
    await refresh(source.documentId);
    expect(line(await linesOf(mine)).inspired).toMatchObject([{ title: 'Notre marche' }]);
    const hidden = (await mine.call('GET', `/practices/${await draft('Secrète')}`)).body.data.slug;
    for (const slug of [hidden, 'nulle-part'])
      expect((await begin({ source: slug })).body.error.details.issues).toMatchObject([
        { path: 'source', code: 'UNKNOWN_REFERENCE' },
      ]);
  });
});
