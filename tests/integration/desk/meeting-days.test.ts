import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { attach, newActor, newAssociation } from './desk';

const uid = 'api::meeting-report.meeting-report';
const date = { value: '2019-03-12', precision: 'day' };
const session = (day: string | null) => ({
  day,
  start: '22:00',
  end: '01:00',
  title: 'Veillée',
  note: '',
  speakers: [],
});

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let editor: Awaited<ReturnType<typeof adminAccount>>;
let report: { documentId: string; updatedAt: string };

const save = async (data: object) => {
  const answer = await author.call('PUT', `/meeting-reports/${report.documentId}`, {
    updatedAt: report.updatedAt,
    data,
  });
  if (answer.status === 200) report = answer.body.data;
  return answer;
};
const issuesOf = (answer: { body: any }) => answer.body.error?.details?.issues;
const ofPanel = (data: object) =>
  cms.request(`/content-manager/collection-types/${uid}/${report.documentId}`, {
    method: 'PUT',
    body: data,
    headers: editor.headers,
  });
const imported = (more: object) =>
  cms.strapi
    .plugin('exchange')
    .service('import')
    .run({
      format: 'passerelles-import/1',
      meetingReports: [{ slug: 'trois-jours', title: 'Trois jours', kind: 'seminar', date, ...more }],
    });

beforeAll(async () => {
  cms = await sharedCms();
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  author = await newAssociation(cms, 'autrice@exemple.fr');
  await attach(cms, author.userId, await newActor(cms, 'Jardins'));
  report = (await author.call('POST', '/meeting-reports', { data: { title: 'Trois jours' } })).body.data;
});
afterAll(() => cms?.stop());

describe('a meeting of several days', () => {
  it('is written at the desk, its sessions on the days that are its own', async () => {
    const programme = [session('2019-03-12'), session('2019-03-14'), session(null)];
    const saved = await save({ kind: 'seminar', date, endDate: '2019-03-14', programme });
    expect([saved.status, issuesOf(saved)]).toEqual([200, undefined]);
    expect(saved.body.data.fields).toMatchObject({ date, endDate: '2019-03-14', programme });
  });

  it('does not end before it starts, nor loses the day of a session, at any door and in the desk’s own words', async () => {
    expect(issuesOf(await save({ endDate: '2019-03-11' }))).toEqual([
      { path: 'data.endDate', code: 'END_BEFORE_START' },
    ]);
    expect(issuesOf(await save({ endDate: null }))).toEqual([
      { path: 'data.programme.1.day', code: 'NOT_A_DAY_OF_MEETING' },
    ]);
    expect(issuesOf(await save({ programme: [session('2019-03-15')] }))).toEqual([
      { path: 'data.programme.0.day', code: 'NOT_A_DAY_OF_MEETING' },
    ]);
    const panel = await ofPanel({ endDate: '2019-03-11' });
    expect([panel.status, panel.body.error.message]).toEqual([
      400,
      expect.stringContaining('Dernier jour : la fin est avant le début.'),
    ]);
    const wrong = { endDate: '2019-03-11', programme: [{ day: '2019-03-20', title: 'Bal' }] };
    expect(await imported(wrong)).toMatchObject({
      errors: [
        { path: 'meetingReports[0].endDate', value: '2019-03-11' },
        { path: 'meetingReports[0].programme[0].day', value: '2019-03-20' },
      ],
    });
  });

  it('is imported', async () => {
    await imported({ endDate: '2019-03-14', programme: [{ day: '2019-03-13', title: 'Bal' }] });
    const [found] = await cms.strapi
      .documents(uid as never)
      .findMany({ filters: { slug: 'trois-jours', endDate: '2019-03-14' } as never, populate: ['programme'] as never });
    expect(found).toMatchObject({ endDate: '2019-03-14', programme: [{ day: '2019-03-13' }] });
  });
});

it('names an edition that closes a circle at its place', async () => {
  const circle = { previousEdition: report.documentId };
  const refused = await cms.strapi
    .documents(uid as never)
    .update({ documentId: report.documentId, data: circle as never })
    .catch((error: { details: unknown }) => error.details);
  expect(refused).toMatchObject({ errors: [{ path: ['previousEdition'], issue: { code: 'CIRCLE' } }] });
});
