import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { draftPractice } from '../committee/people';
import { attach, newActor, newAssociation } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let stranger: typeof author;
let report: { documentId: string; updatedAt: string };
let own: { documentId: string; slug: string };
let foreign: typeof own;

const newSheet = async (who: typeof author, title: string) =>
  (await who.call('POST', '/practices', { data: { title } })).body.data;
const save = async (data: object) => {
  const answer = await author.call('PUT', `/meeting-reports/${report.documentId}`, {
    updatedAt: report.updatedAt,
    data,
  });
  if (answer.status === 200) report = answer.body.data;
  return answer;
};
const admit = (uid: string, documentId: string) =>
  cms.strapi
    .plugin('committee')
    .service('reviews')
    .admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
const issuesOf = (answer: { body: any }) => answer.body.error?.details?.issues;
const decision = (practiceSlug: string) => ({
  statement: 'Se revoir',
  carriers: [],
  horizon: null,
  progress: 'planned',
  reason: '',
  reviewDate: null,
  practiceSlug,
});

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  stranger = await newAssociation(cms, 'autre@exemple.fr');
  await attach(cms, author.userId, await newActor(cms, 'Jardins'));
  await attach(cms, stranger.userId, await newActor(cms, 'Ailleurs'));
  report = (await author.call('POST', '/meeting-reports', { data: { title: 'Deux jours' } })).body.data;
  own = await newSheet(author, 'Ma fiche');
  foreign = await newSheet(stranger, 'Leur brouillon');
});
afterAll(() => cms?.stop());

describe('what a report of the desk refers to', () => {
  it('is named by its address in a decision, and refused at its place when there is no such sheet', async () => {
    const saved = await save({ decisions: [decision(own.slug)] });
    expect([saved.status, issuesOf(saved)]).toEqual([200, undefined]);
    expect(saved.body.data.fields.decisions).toMatchObject([decision(own.slug)]);
    const refused = await save({ decisions: [decision(own.slug), decision('aucune-fiche')] });
    expect(issuesOf(refused)).toEqual([{ path: 'decisions.1.practiceSlug', code: 'UNKNOWN_REFERENCE' }]);
  });

  it('is never a stranger’s draft, whether named by its id or by its address', async () => {
    expect(issuesOf(await save({ decisions: [decision(foreign.slug)] }))).toEqual([
      { path: 'decisions.0.practiceSlug', code: 'UNKNOWN_REFERENCE' },
    ]);
    expect(issuesOf(await save({ practicesPresented: [own.documentId, foreign.documentId] }))).toEqual([
      { path: 'practicesPresented.1', code: 'UNKNOWN_REFERENCE' },
    ]);
    expect((await save({ practicesPresented: [own.documentId] })).status).toBe(200);
  });

  it('may stay what an editor chose, until somebody takes it away', async () => {
    const uid = 'api::meeting-report.meeting-report' as never;
    const chosen = { practicesPresented: [foreign.documentId] } as never;
    await cms.strapi.documents(uid).update({ documentId: report.documentId, data: chosen });
    report = (await author.call('GET', `/meeting-reports/${report.documentId}`)).body.data;
    expect((await save({ practicesPresented: [foreign.documentId, own.documentId] })).status).toBe(200);
    expect((await save({ practicesPresented: [own.documentId] })).status).toBe(200);
    expect((await save({ practicesPresented: [foreign.documentId, own.documentId] })).status).toBe(400);
  });

  it('is written only where it changed: a save without a change leaves the draft alone', async () => {
    const { updatedAt } = report;
    expect((await save({ practicesPresented: [own.documentId] })).status).toBe(200);
    expect(report.updatedAt).toBe(updatedAt);
  });

  it('is found by its title: what is public, and one’s own drafts', async () => {
    const find = async (who: typeof author, q: string, folder = 'practices') =>
      (await who.call('GET', `/sheets?folder=${folder}&q=${encodeURIComponent(q)}`)).body.data;
    const known = await draftPractice(cms.strapi, 'Le jardin de tous');
    await admit('api::practice.practice', known.documentId);
    expect(await find(author, 'jardin')).toEqual([]);
    await cms.strapi.documents('api::practice.practice' as never).publish({ documentId: known.documentId });
    expect(await find(author, 'jardin')).toEqual([
      {
        documentId: known.documentId,
        name: 'Le jardin de tous',
        label: expect.stringMatching(/^Le jardin de tous \(Acteur/),
      },
    ]);
    const rename = { documentId: known.documentId, data: { title: 'Un autre titre à venir' } as never };
    await cms.strapi.documents('api::practice.practice' as never).update(rename);
    expect(await find(author, 'autre titre')).toEqual([]);
    expect(await find(author, 'jardin')).toHaveLength(1);
    expect(await find(author, 'brouillon')).toEqual([]);
    expect((await find(stranger, 'brouillon')).map(({ label }: { label: string }) => label)).toEqual([
      'Leur brouillon (Ailleurs)',
    ]);
    await save({ date: { value: '2019-03', precision: 'month' } });
    expect(await find(author, 'deux', 'meeting-reports')).toEqual([
      { documentId: report.documentId, name: 'Deux jours', label: 'Deux jours (2019)' },
    ]);
    expect((await author.call('GET', '/sheets?q=deux')).status).toBe(400);
    // A sheet that is public may be told of as presented: what it says itself stays as it was vouched for.
    expect((await save({ practicesPresented: [known.documentId] })).status).toBe(200);
  });
});

describe('the edition before', () => {
  const newReport = async (title: string) =>
    (await author.call('POST', '/meeting-reports', { data: { title } })).body.data;
  const follow = (one: { documentId: string; updatedAt: string }, previousEdition: string | null) =>
    author.call('PUT', `/meeting-reports/${one.documentId}`, { updatedAt: one.updatedAt, data: { previousEdition } });

  it('is one’s own or a public report, has one that follows, and never leads back', async () => {
    const [first, second, third] = [await newReport('2019'), await newReport('2020'), await newReport('2021')];
    const saved = await follow(second, first.documentId);
    expect([saved.status, saved.body.data?.fields.previousEdition]).toEqual([200, first.documentId]);
    expect(saved.body.data.labels[first.documentId]).toBe('2019');
    expect(issuesOf(await follow(third, first.documentId))).toEqual([
      { path: 'previousEdition', code: 'ALREADY_USED' },
    ]);
    expect(issuesOf(await follow(first, second.documentId))).toEqual([
      { path: 'data.previousEdition', code: 'CIRCLE' },
    ]);
    // Saying again what is said takes nothing from anybody, and leaving it frees the place.
    const again = await follow(saved.body.data, first.documentId);
    expect(again.status).toBe(200);
    expect((await follow(again.body.data, null)).status).toBe(200);
    expect((await follow(third, first.documentId)).status).toBe(200);
    expect(issuesOf(await follow(first, foreign.documentId))).toEqual([
      { path: 'previousEdition', code: 'UNKNOWN_REFERENCE' },
    ]);
  });
});
