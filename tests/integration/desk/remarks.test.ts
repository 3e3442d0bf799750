import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, closeAtOnce, versionRead } from '../committee/people';
import { attach, completeSheet, lastMail, newActor, newAssociation, newReferences, password, post } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let colleague: typeof author;
let stranger: typeof author;
let editor: Awaited<ReturnType<typeof adminAccount>>;
let chair: typeof editor;
let member: typeof editor;
let refs: { theme: string; territory: string };
let actorId: string;

beforeAll(async () => {
  cms = await sharedCms();
  await closeAtOnce(cms.strapi);
  author = await newAssociation(cms, 'autrice@exemple.fr');
  colleague = await newAssociation(cms, 'collegue@exemple.fr');
  stranger = await newAssociation(cms, 'autre@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  actorId = actor.documentId;
  await attach(cms, author.userId, actor);
  await attach(cms, colleague.userId, actor);
  await attach(cms, stranger.userId, await newActor(cms, 'Ailleurs'));
  refs = await newReferences(cms);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  member = await adminAccount(cms.strapi, 'Denis', 'passerelles-member');
  const memberships = cms.strapi.plugin('committee').service('memberships') as any;
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    for (const [account, role] of [
      [chair, 'chair'],
      [member, 'member'],
    ] as const) {
      await memberships.appoint({ committeeSlug, adminUserId: account.id, name: account.name, role });
    }
  }
});
afterAll(() => cms?.stop());

const error = (answer: { status: number; body: any }) => ({ status: answer.status, ...answer.body?.error?.details });
const committee = async (account: typeof editor, path: string, body?: unknown) => {
  const answer = await cms.request(`/committee${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    body,
    headers: account.headers,
  });
  if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body.data;
};
const vote = async (account: typeof editor, review: string, choice: string, comment: string | null = null) =>
  committee(account, `/reviews/${review}/ballots`, {
    ...(await versionRead(cms.strapi, review)),
    choice,
    comment,
    request: comment,
  });

const complete = () => completeSheet(refs);
async function submitted(title: string) {
  const sheet = (await author.call('POST', '/practices', { data: { title, ...complete() } })).body.data;
  const path = `/practices/${sheet.documentId}`;
  const { status } = (await author.call('POST', `${path}/submit`)).body.data;
  return { path, review: status.reviewId as string };
}
async function sentBack(title: string) {
  const one = await submitted(title);
  const remarks = [
    { field: 'results', reason: 'incomplete', comment: 'Qui est venu ?' },
    { field: null, reason: 'outdated', comment: 'À relire.' },
  ];
  await committee(editor, `/reviews/${one.review}/admissibility`, {
    decision: 'send-back',
    remarks,
    dueOn: '2030-03-01',
  });
  const view = (await author.call('GET', one.path)).body.data;
  return { ...one, view, ids: view.status.remarks.map(({ id }: { id: string }) => id) as [string, string] };
}
const answer = (who: typeof author, path: string, answers: object) => who.call('PUT', `${path}/answers`, { answers });
const done = { done: true, text: '' };

describe('a sheet that was sent back', () => {
  it('says what is asked, field by field, why and by when', async () => {
    const { view, ids } = await sentBack('Demandes');
    expect(view).toMatchObject({ state: 'changes-requested', locked: false, dueAt: '2030-03-01' });
    expect(view.status).toMatchObject({
      dueAt: '2030-03-01',
      unanswered: ids,
      drafts: {},
      remarks: [
        { field: 'results', reason: 'incomplete', comment: 'Qui est venu ?', answer: null },
        { field: null, reason: 'outdated' },
      ],
    });
    const line = (await author.call('GET', '/practices')).body.data.find(
      ({ documentId }: { documentId: string }) => documentId === view.documentId,
    );
    expect(line).toMatchObject({ state: 'changes-requested', dueAt: '2030-03-01' });
  });

  it('keeps answers as drafts for every member of the actor, and shows them to nobody else', async () => {
    const {
      path,
      review,
      ids: [first, second],
    } = await sentBack('Brouillons');
    expect(
      (await answer(author, path, { [first]: { done: false, text: '  Cent personnes. ' } })).body.data.status,
    ).toMatchObject({
      drafts: { [first]: { done: false, text: 'Cent personnes.' } },
      unanswered: [second],
    });
    expect((await answer(colleague, path, { [second]: done })).body.data.status.unanswered).toEqual([]);
    expect((await answer(author, path, { [second]: { done: false, text: ' ' } })).body.data.status.unanswered).toEqual([
      second,
    ]);
    expect(error(await answer(stranger, path, { [first]: done }))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(JSON.stringify(await committee(editor, `/reviews/${review}`))).not.toContain('Cent personnes');
  });

  it('refuses an answer to what was not asked, and one that is too long, at its place', async () => {
    const {
      path,
      ids: [first],
    } = await sentBack('Fautes');
    expect(error(await answer(author, path, { [first]: done, autre: done }))).toEqual({
      status: 400,
      code: 'INVALID',
      issues: [{ path: 'answers.autre', code: 'UNKNOWN_REFERENCE' }],
    });
    expect(error(await answer(author, path, { [first]: { done: false, text: 'x'.repeat(5001) } }))).toEqual({
      status: 400,
      code: 'INVALID',
      issues: [{ path: `answers.${first}.text`, code: 'TOO_LONG', limit: 5000 }],
    });
    expect((await author.call('GET', path)).body.data.status.drafts).toEqual({});
  });

  it('is sent again once each remark has its answer, which the next readers and the history keep', async () => {
    const {
      path,
      review,
      view,
      ids: [first, second],
    } = await sentBack('Réponses');
    expect(error(await author.call('POST', `${path}/submit`))).toEqual({
      status: 409,
      code: 'UNANSWERED',
      unanswered: [first, second],
    });
    await answer(author, path, { [first]: { done: false, text: 'Cent personnes.' } });
    expect(error(await author.call('POST', `${path}/submit`))).toEqual({
      status: 409,
      code: 'UNANSWERED',
      unanswered: [second],
    });
    const emptied = (await author.call('PUT', path, { updatedAt: view.updatedAt, data: { summary: '' } })).body.data;
    expect(error(await author.call('POST', `${path}/submit`))).toEqual({
      status: 409,
      code: 'INCOMPLETE',
      missing: ['summary'],
      unanswered: [second],
    });
    await author.call('PUT', path, { updatedAt: emptied.updatedAt, data: { summary: 'Relu.' } });
    await answer(author, path, { [second]: done });

    const again = (await author.call('POST', `${path}/submit`)).body.data;
    expect(again).toMatchObject({
      state: 'admissibility',
      locked: true,
      status: { round: 2, drafts: {}, unanswered: [] },
    });
    const answers = [{ done: false, text: 'Cent personnes.' }, done];
    expect(again.status.remarks.map((remark: any) => remark.answer)).toEqual(answers);
    await committee(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    expect((await committee(member, `/reviews/${review}`)).remarks.map((remark: any) => remark.answer)).toEqual(
      answers,
    );
    // A third round: the second's readers ask again, and the first round stays as it was.
    for (const account of [chair, member]) await vote(account, review, 'request-changes', 'Chiffrer.');
    const history = (await author.call('GET', path)).body.data.status.history;
    expect(
      history.map((step: any) => [step.event, step.round, step.remarks.map((remark: any) => remark.answer)]),
    ).toEqual([
      ['submit', 1, []],
      ['send-back', 1, [null, null]],
      ['submit', 2, answers],
      ['accept-admissibility', 2, []],
      ['close-stage', 2, [null, null]],
    ]);
    for (const account of [chair, member]) expect(JSON.stringify(history)).not.toContain(account.name);
  });
});

describe('a sheet under review', () => {
  it('is locked at every door, and says whose it is and until when', async () => {
    const { path, review } = await submitted('Verrou');
    const view = (await author.call('GET', path)).body.data;
    await committee(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    const doors = [
      await author.call('PUT', path, { updatedAt: view.updatedAt, data: { summary: 'Autre' } }),
      await answer(author, path, { x: done }),
      await author.call('POST', `${path}/submit`),
    ];
    const { dueAt } = (await author.call('GET', path)).body.data.status;
    for (const door of doors)
      expect(error(door)).toEqual({
        status: 409,
        code: 'LOCKED_UNDER_REVIEW',
        state: 'in-review',
        committee: 'Comité de suivi',
        dueAt,
      });
    expect((await author.call('GET', path)).body.data.fields.summary).toBe('En deux mots.');
  });

  it('is withdrawn with a reason or without', async () => {
    const { path, review } = await submitted('Retrait');
    expect(error(await author.call('POST', `${path}/withdraw`, { reason: 'x'.repeat(1001) }))).toMatchObject({
      code: 'INVALID',
      issues: [{ path: 'reason', code: 'TOO_LONG' }],
    });
    const withdrawn = (await author.call('POST', `${path}/withdraw`, { reason: ' Nous y revenons. ' })).body.data;
    expect(withdrawn.status.history.at(-1)).toMatchObject({ event: 'withdraw', reason: 'Nous y revenons.' });
    expect((await committee(editor, `/reviews/${review}`)).history.at(-1)).toMatchObject({
      event: 'withdraw',
      reason: 'Nous y revenons.',
    });
    await author.call('POST', `${path}/submit`);
    const again = (await author.call('POST', `${path}/withdraw`, { reason: '' })).body.data;
    expect(again).toMatchObject({ state: 'withdrawn', locked: false });
    expect(again.status.history.at(-1)).toMatchObject({ event: 'withdraw', reason: null });
    expect(error(await answer(author, path, { x: done }))).toMatchObject({ status: 409, code: 'NOTHING_TO_ANSWER' });
  });

  it('is told to its author in the language of the site', async () => {
    vi.stubEnv('SITE_LOCALE', 'en');
    onTestFinished(() => void vi.unstubAllEnvs());
    const accounts = cms.strapi.plugin('desk').service('accounts') as any;
    const email = 'wendy@exemple.fr';
    const { userId } = await accounts.open({ name: 'Wendy', email, password });
    await attach(cms, userId, { documentId: actorId });
    const { accessToken } = (await post(cms, '/sign-in', { email, password })).body.data;
    const call = (method: string, path: string, body?: unknown) =>
      cms.request(`/api/my${path}`, { method, body, headers: { authorization: `Bearer ${accessToken}` } });
    const { documentId } = (await call('POST', '/practices', { data: { title: 'In English', ...complete() } })).body
      .data;
    await call('POST', `/practices/${documentId}/submit`);
    expect(await lastMail(cms, email)).toMatchObject({ subject: '“In English” has been submitted to the committee' });
  });

  it('that an editor changes goes to a new round, which its author can read', async () => {
    const { path, review } = await submitted('Éditée');
    await committee(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    const documentId = path.split('/').at(-1)!;
    await cms.strapi
      .documents('api::practice.practice' as never)
      .update({ documentId, data: { summary: 'Corrigé.' } as never });
    const { status } = (await author.call('GET', path)).body.data;
    expect(status).toMatchObject({ state: 'in-review', round: 2 });
    expect(status.history.at(-1)).toMatchObject({ event: 'supersede', round: 2 });
  });
});

describe('reservations', () => {
  it('of an opinion are answered while the next committee reads the sheet, which stays locked', async () => {
    const { path, review } = await submitted('Avis');
    await committee(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    await vote(chair, review, 'approve');
    const nothing = await author.call('PUT', `${path}/reservations`, { answers: {} });
    expect(error(nothing)).toMatchObject({ status: 409, code: 'NOTHING_TO_ANSWER' });
    await vote(member, review, 'approve-with-reservations', 'Citer la source.');
    const [{ id }] = (await author.call('GET', path)).body.data.status.reservations;
    const answered = await colleague.call('PUT', `${path}/reservations`, { answers: { [id]: ' Le CCAS. ' } });
    expect(answered.body.data).toMatchObject({
      locked: true,
      status: { state: 'in-review', reservations: [{ state: 'answered', answer: { done: false, text: 'Le CCAS.' } }] },
    });
    expect((await committee(member, `/reviews/${review}`)).reservations).toMatchObject([
      { text: 'Citer la source.', answer: { text: 'Le CCAS.' } },
    ]);
    expect(error(await author.call('PUT', `${path}/reservations`, { answers: { autre: 'Oui.' } }))).toEqual({
      status: 400,
      code: 'INVALID',
      issues: [{ path: 'answers.autre', code: 'UNKNOWN_REFERENCE' }],
    });
    expect(
      error(await author.call('PUT', `${path}/reservations`, { answers: { [id]: 'x'.repeat(5001) } })),
    ).toMatchObject({ code: 'INVALID', issues: [{ path: `answers.${id}`, code: 'TOO_LONG', limit: 5000 }] });
    expect(error(await stranger.call('PUT', `${path}/reservations`, { answers: { [id]: 'Moi.' } }))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect(error(await author.call('PUT', path, { updatedAt: answered.body.data.updatedAt, data: {} }))).toMatchObject({
      code: 'LOCKED_UNDER_REVIEW',
    });
  });

  it('are answered one by one, and read by the chair who lifts them', async () => {
    const { path, review } = await submitted('Réserves');
    await committee(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    for (const account of [chair, member]) await vote(account, review, 'approve');
    for (const account of [chair, member])
      await vote(account, review, 'approve-with-reservations', `Réserve de ${account.id}.`);
    const { reservations, unanswered } = (await author.call('GET', path)).body.data.status;
    const [first, second] = reservations.map(({ id }: { id: string }) => id);
    expect(unanswered).toEqual([first, second]);
    await answer(author, path, { [first]: { done: true, text: 'Ajouté.' } });
    expect(error(await author.call('POST', `${path}/submit`))).toMatchObject({
      code: 'UNANSWERED',
      unanswered: [second],
    });
    await answer(author, path, { [second]: { done: false, text: 'Ce chiffre n’existe pas.' } });
    expect((await author.call('POST', `${path}/submit`)).body.data).toMatchObject({
      state: 'reservations-to-lift',
      status: { unanswered: [] },
    });

    const seen = await committee(chair, `/reviews/${review}`);
    const said = [
      { done: true, text: 'Ajouté.' },
      { done: false, text: 'Ce chiffre n’existe pas.' },
    ];
    expect(seen.reservations.map(({ state, answer: given }: any) => [state, given])).toEqual(
      said.map((one) => ['answered', one]),
    );
    expect(seen.history.at(-1)).toMatchObject({
      event: 'answer-reservations',
      reservations: said.map((one) => ({ answer: one })),
    });
    const lift = (id: string) =>
      committee(chair, `/reviews/${review}/reservations/${id}/lift`, { fingerprint: seen.draftFingerprint });
    await lift(first);
    expect(error(await answer(author, path, { [first]: { done: false, text: 'Encore.' } }))).toMatchObject({
      code: 'INVALID',
      issues: [{ path: `answers.${first}` }],
    });
    expect((await lift(second)).state).toBe('accepted');
  });
});
