import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, newActor, newAssociation } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let colleague: typeof author;
let stranger: typeof author;
let path: string;
let sheet: any;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  colleague = await newAssociation(cms, 'collegue@exemple.fr');
  stranger = await newAssociation(cms, 'ailleurs@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  for (const { userId } of [author, colleague]) await attach(cms, userId, actor);
  await attach(cms, stranger.userId, await newActor(cms, 'Ailleurs'));
});
afterAll(() => cms?.stop());
beforeEach(async () => {
  sheet = (await author.call('POST', '/practices', { data: { title: 'Potager' } })).body.data;
  path = `/practices/${sheet.documentId}`;
});

const save = async (data: object, who = author) => {
  const answer = await who.call('PUT', path, { updatedAt: sheet.updatedAt, data });
  if (answer.status === 200) sheet = answer.body.data;
  return answer;
};
const versions = async (who = author) => (await who.call('GET', `${path}/versions`)).body.data as any[];
const version = async (id: number) => (await author.call('GET', `${path}/versions/${id}`)).body.data;
const restore = async (id: number, body: object = {}, who = author) => {
  const answer = await who.call('POST', `${path}/versions/${id}/restore`, { updatedAt: sheet.updatedAt, ...body });
  if (answer.status === 200) sheet = answer.body.data;
  return answer;
};
const rows = () => cms.strapi.db.query('plugin::desk.version' as never);
const said = (lines: any[]) => lines.map(({ kind, by, fields }) => ({ kind, by, fields }));
/** The latest version began so long ago. */
const age = async (minutes: number) => {
  const [{ id }] = await versions();
  await rows().update({ where: { id }, data: { startedAt: new Date(Date.now() - minutes * 60_000) } as never });
};

describe('the history of a draft', () => {
  it('holds one version an author and ten minutes, with the fields that it changed', async () => {
    await save({ summary: 'Un' });
    await save({ summary: 'Deux', audiences: ['Voisins'] });
    expect(said(await versions())).toEqual([
      { kind: 'save', by: 'Camille', fields: ['title', 'summary', 'audiences'] },
    ]);
    expect((await version((await versions())[0].id)).values).toMatchObject({ summary: 'Deux', audiences: ['Voisins'] });
    await save({ summary: 'Deux' }); // Says nothing new.
    await age(10);
    await save({ summary: 'Trois' });
    await save({ objectives: ['Nourrir'] }, colleague);
    await save({ summary: 'Quatre' });
    expect(said(await versions(colleague))).toEqual([
      { kind: 'save', by: 'Camille', fields: ['summary'] },
      { kind: 'save', by: 'Camille', fields: ['objectives'] },
      { kind: 'save', by: 'Camille', fields: ['summary'] },
      { kind: 'save', by: 'Camille', fields: ['title', 'summary', 'audiences'] },
    ]);
  });

  it('is for the people of its actor alone', async () => {
    const [{ id }] = await versions();
    for (const [method, at] of [
      ['GET', '/versions'],
      ['GET', `/versions/${id}`],
      ['POST', `/versions/${id}/restore`],
    ] as const) {
      const answer = await stranger.call(
        method,
        path + at,
        method === 'POST' ? { updatedAt: sheet.updatedAt } : undefined,
      );
      expect([answer.status, answer.body.error.details.code]).toEqual([404, 'NOT_FOUND']);
    }
    // Nor by another sheet of one's own.
    const own = (await stranger.call('POST', '/practices', { data: { title: 'La mienne' } })).body.data;
    const other = await stranger.call('GET', `/practices/${own.documentId}/versions/${id}`);
    expect(other.status).toBe(404);
    expect((await author.call('GET', `${path}/versions/nulle`)).status).toBe(404);
  });

  it('keeps what a save found that the desk had not written', async () => {
    await cms.strapi.documents('api::practice.practice' as never).update({
      documentId: sheet.documentId,
      data: { summary: 'Par les rédacteurs' } as never,
    });
    sheet = (await author.call('GET', path)).body.data;
    await save({ summary: 'Par l’autrice' });
    expect(said(await versions())).toEqual([
      { kind: 'save', by: 'Camille', fields: ['summary'] },
      { kind: 'before', by: null, fields: ['summary'] },
      { kind: 'save', by: 'Camille', fields: ['title'] },
    ]);
    expect((await version((await versions())[1].id)).values.summary).toBe('Par les rédacteurs');
  });

  it('brings a version back as a new save, and loses nothing of what was there', async () => {
    await save({ summary: 'Ancien', audiences: ['Voisins'] });
    await age(11);
    await save({ summary: 'Présent', audiences: ['Écoles'] });
    const [present, old] = await versions();
    expect((await restore(old.id, { fields: ['audiences'] })).status).toBe(200);
    expect(sheet.fields).toMatchObject({ summary: 'Présent', audiences: ['Voisins'] });
    expect((await restore(old.id)).status).toBe(200);
    expect(sheet.fields).toMatchObject({ summary: 'Ancien', audiences: ['Voisins'] });
    await save({ summary: 'Et la suite' });
    const now = await versions();
    expect(said(now).map(({ kind, fields }) => [kind, fields])).toEqual([
      ['save', ['summary']],
      ['restore', ['summary']],
      ['restore', ['audiences']],
      ['save', ['summary', 'audiences']],
      ['save', ['title', 'summary', 'audiences']],
    ]);
    expect(now[1].restoredFrom).toBe(old.savedAt);
    expect((await version(present.id)).values).toMatchObject({ summary: 'Présent', audiences: ['Écoles'] });
  });

  it('brings nothing back over what a colleague saved since, nor while the sheet is examined', async () => {
    const [{ id }] = await versions();
    const seen = sheet;
    await save({ summary: 'De la collègue' }, colleague);
    const stale = await author.call('POST', `${path}/versions/${id}/restore`, { updatedAt: seen.updatedAt });
    expect([stale.status, stale.body.error.details.code]).toEqual([409, 'STALE']);
    const odd = await author.call('POST', `${path}/versions/${id}/restore`, { updatedAt: seen.updatedAt, all: true });
    expect(odd.status).toBe(400);
  });

  it('is bounded, and goes with the sheet', async () => {
    for (let n = 0; n < 53; n += 1) await save({ summary: `Version ${n}` }, n % 2 === 0 ? author : colleague);
    const kept = await versions();
    expect(kept).toHaveLength(50);
    expect((await version(kept[0].id)).values.summary).toBe('Version 52');
    await cms.strapi.documents('api::practice.practice' as never).delete({ documentId: sheet.documentId });
    expect(await rows().count({ where: { sheet: sheet.documentId } as never })).toBe(0);
  });

  it('forgets the name of an account that is gone, and keeps what was written', async () => {
    const leaver = await newAssociation(cms, 'partante@exemple.fr');
    await attach(cms, leaver.userId, await newActor(cms, 'De passage'));
    const own = (await leaver.call('POST', '/practices', { data: { title: 'Reste' } })).body.data;
    await cms.strapi.db.query('plugin::users-permissions.user').delete({ where: { id: leaver.userId } });
    const [row] = (await rows().findMany({
      where: { sheet: own.documentId } as never,
      populate: { author: true } as never,
    })) as any[];
    expect([row.author, row.values.title]).toEqual([null, 'Reste']);
  });

  it('says who changed the field that both changed', async () => {
    const start = sheet;
    await save({ summary: 'Le sien' }, colleague);
    const mine = await author.call('PUT', path, {
      updatedAt: start.updatedAt,
      base: start.marks,
      data: { summary: 'Le mien' },
    });
    expect(mine.body.data.changedBy).toEqual({ summary: { by: 'Camille', at: expect.stringMatching(/^\d{4}-.*Z$/) } });
  });
});
