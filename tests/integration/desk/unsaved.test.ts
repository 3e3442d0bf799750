import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, newActor, newAssociation } from './desk';

const uid = 'api::practice.practice' as never;
let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let colleague: typeof author;
let sheet: any;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  colleague = await newAssociation(cms, 'collegue@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  for (const { userId } of [author, colleague]) await attach(cms, userId, actor);
  sheet = (await author.call('POST', '/practices', { data: { title: 'Potager' } })).body.data;
});
afterAll(() => cms?.stop());

const spring = {
  inputs: [
    ['startDate', 'le printemps'],
    ['programme.0.title', 'Accueil'],
    ['programme.0.start', 'neuf heures \u202Eprécises'],
  ],
  issues: [
    { path: 'startDate', code: 'BAD_DATE' },
    { path: 'programme.0.start', code: 'BAD_TIME' },
  ],
};
const nothing = { inputs: [], issues: [] };
const read = async (who = author) => (await who.call('GET', `/practices/${sheet.documentId}`)).body.data;
const save = async (body: object) => {
  const answer = await author.call('PUT', `/practices/${sheet.documentId}`, { updatedAt: sheet.updatedAt, ...body });
  if (answer.status === 200) sheet = answer.body.data;
  return answer;
};
const rows = () => cms.strapi.db.query('plugin::desk.unsaved' as never).findMany() as Promise<any[]>;

describe('what could not be saved of a sheet', () => {
  it('stands beside it, for everybody who writes it, and nowhere else', async () => {
    const saved = await save({
      data: { summary: 'Un potager.', programme: [{ title: 'Accueil' }] },
      unsaved: spring,
    });
    expect(saved.status).toBe(200);
    const kept = { ...spring, inputs: [...spring.inputs.slice(0, 2), ['programme.0.start', 'neuf heures précises']] };
    expect((await read()).unsaved).toEqual(kept);
    expect((await read(colleague)).unsaved).toEqual(kept);
    expect((await read()).fields).toMatchObject({ startDate: null, summary: 'Un potager.' });
    const [draft] = await cms.strapi.documents(uid).findMany({ populate: '*' as never });
    expect(JSON.stringify(draft)).not.toContain('printemps');
    expect(JSON.stringify((await author.call('GET', '/practices')).body)).not.toContain('printemps');
  });

  it('is not sent to the committee', async () => {
    const answer = await author.call('POST', `/practices/${sheet.documentId}/submit`);
    expect([answer.status, answer.body.error.details]).toEqual([400, { code: 'INVALID', issues: spring.issues }]);
  });

  it('is replaced by the next save of a form, and forgotten field by field by another client', async () => {
    const other = { inputs: [['endDate', 'bientôt']], issues: [{ path: 'endDate', code: 'BAD_DATE' }] };
    await save({ data: {}, unsaved: other });
    expect((await read()).unsaved).toEqual(other);
    await save({ data: { context: 'Un terrain vague.' } });
    expect((await read()).unsaved).toEqual(other);
    await save({ data: { endDate: { value: '2020', precision: 'year' } } });
    expect((await read()).unsaved).toEqual(nothing);
    expect(await rows()).toEqual([]);
  });

  it('gives way where the draft says something else since, and stays where it does not', async () => {
    await save({ data: {}, unsaved: spring });
    const said = { startDate: { value: '2019', precision: 'year' } } as never;
    await cms.strapi.documents(uid).update({ documentId: sheet.documentId, data: said });
    sheet = await read();
    expect(sheet.unsaved).toEqual({
      inputs: [
        ['programme.0.title', 'Accueil'],
        ['programme.0.start', 'neuf heures précises'],
      ],
      issues: [{ path: 'programme.0.start', code: 'BAD_TIME' }],
    });
  });

  it('is refused as a whole with the save that would be stale, and where it is no part of the form', async () => {
    const { updatedAt } = sheet;
    await save({ data: { context: 'Un jardin.' }, unsaved: nothing });
    const stale = await author.call('PUT', `/practices/${sheet.documentId}`, { updatedAt, data: {}, unsaved: spring });
    expect([stale.status, (await read()).unsaved]).toEqual([409, nothing]);
    const wrong = [
      { inputs: [['owner', 'x']], issues: [] },
      { inputs: [], issues: [{ path: 'slug', code: 'BAD_DATE' }] },
      { inputs: [], issues: [{ path: 'startDate', code: 'NO_SUCH_CODE' }] },
      { inputs: [['context', 'é'.repeat(200_000)]], issues: [] },
      { inputs: Array.from({ length: 3001 }, () => ['context', '']), issues: [] },
    ];
    for (const unsaved of wrong) expect((await save({ data: {}, unsaved })).status).toBe(400);
  });

  it('goes with the sheet', async () => {
    await save({ data: {}, unsaved: spring });
    expect(await rows()).toHaveLength(1);
    await cms.strapi.documents(uid).delete({ documentId: sheet.documentId });
    expect(await rows()).toEqual([]);
  });
});
