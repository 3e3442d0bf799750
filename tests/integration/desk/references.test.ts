import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
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
});
