import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, author, closeAtOnce, draftPractice, versionRead } from './people';

const uid = 'api::practice.practice';
type Account = Awaited<ReturnType<typeof adminAccount>>;
let cms: RunningCms;
let editor: Account;
let boss: Account;
let chair: Account;
let member: Account;

beforeAll(async () => {
  cms = await sharedCms();
  await closeAtOnce(cms.strapi);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  boss = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  member = await adminAccount(cms.strapi, 'Samir', 'passerelles-member');
});
afterAll(() => cms?.stop());

const call = (account: Account, method: string, path: string, body?: unknown) =>
  cms.request(`/committee${path}`, { method, body, headers: account.headers });
const configuration = async () => (await call(editor, 'GET', '/configuration')).body.data;
/** `field: what is wrong`, as a screen shows them. */
const problems = (answer: { body: any }) =>
  (answer.body.error?.details?.errors ?? []).map(({ path, message }: any) => `${path.join('.')}: ${message}`);
const documentIdOf = async (slug: string) =>
  ((await cms.strapi.db.query('plugin::committee.committee' as never).findOne({ where: { slug } as never })) as any)
    .documentId;
const announced = async () =>
  (
    await cms.strapi.db.query('plugin::outbox.row' as never).findMany({ where: { topic: 'content.changed' } as never })
  ).filter((row: any) => row.payload.uid === 'plugin::committee.committee').length;

const thematic = {
  name: 'Comité mobilité',
  kind: 'thematic',
  of: null,
  description: '',
  powers: ['Proposer'],
  cadence: null,
  proxiesPerMember: 0,
};
const seat = {
  personName: 'Camille Essai',
  adminUserId: null as number | null,
  role: 'chair',
  represents: null as string | null,
  from: '2026-01-01',
  to: null as string | null,
};

describe('a committee', () => {
  it('is written by an editor, by nobody else, and its slug is given once', async () => {
    expect((await call(member, 'POST', '/committees', { ...thematic, slug: 'comite-mobilite' })).status).toBe(403);
    const { actor } = await draftPractice(cms.strapi, 'Pour son acteur');
    const created = await call(editor, 'POST', '/committees', { ...thematic, slug: 'comite-mobilite', of: actor });
    expect([created.status, created.body.data]).toMatchObject([
      200,
      { slug: 'comite-mobilite', of: { documentId: actor }, warnings: ['NO_VOTER', 'NO_CHAIR'] },
    ]);
    expect(problems(await call(editor, 'POST', '/committees', { ...thematic, slug: 'comite-mobilite' }))).toEqual([
      'slug: SLUG_TAKEN',
    ]);
    const before = await announced();
    const changed = await call(editor, 'PUT', '/committees/comite-mobilite', {
      ...thematic,
      slug: 'autre',
      name: 'Comité des mobilités',
      cadence: { everyMonths: [2, 3], fromMonth: 6 },
      proxiesPerMember: 2,
    });
    expect(changed.body.data).toMatchObject({
      slug: 'comite-mobilite',
      name: 'Comité des mobilités',
      of: null,
      cadence: { everyMonths: [2, 3], fromMonth: 6 },
      proxiesPerMember: 2,
    });
    expect(await announced()).toBeGreaterThan(before);
    expect((await cms.request('/api/committees/comite-mobilite')).body.data).toMatchObject({
      name: 'Comité des mobilités',
      powers: ['Proposer'],
    });
    expect((await call(editor, 'PUT', '/committees/inconnu', thematic)).body.error.details.code).toBe(
      'COMMITTEE_NOT_FOUND',
    );
  });

  it('is refused field by field, and nothing is written', async () => {
    const before = (await configuration()).committees.length;
    const answer = await call(editor, 'POST', '/committees', {
      name: ' ',
      slug: 'Comité Mobilité',
      kind: 'secret',
      of: null,
      description: 'x'.repeat(2001),
      powers: [''],
      cadence: { everyMonths: [5, 30], fromMonth: null },
      proxiesPerMember: 1.5,
    });
    expect(answer.status).toBe(400);
    expect(problems(answer).sort()).toEqual([
      'cadence.everyMonths.1: MONTHS_1_TO_24',
      'description: TEXT_UP_TO_2000',
      'kind: NOT_IN_LIST',
      'name: TEXT_1_TO_200',
      'powers.0: TEXT_1_TO_200',
      'proxiesPerMember: PROXIES_0_TO_10',
      'slug: SLUG_FORMAT',
    ]);
    const backwards = await call(editor, 'POST', '/committees', {
      ...thematic,
      slug: 'reprise',
      cadence: { everyMonths: [5, 2], fromMonth: null },
    });
    expect(problems(backwards).sort()).toEqual(['cadence.everyMonths: MONTHS_ORDER', 'slug: SLUG_TAKEN']);
    expect(
      problems(await call(editor, 'POST', '/committees', { ...thematic, slug: 'ailleurs', of: 'nulle-part' })),
    ).toEqual(['of: ACTOR_UNKNOWN']);
    expect((await configuration()).committees).toHaveLength(before);
  });
});

describe('a mandate', () => {
  it('is given to an account or to a name, told to the committee’s page, and ended without being deleted', async () => {
    const before = await announced();
    const given = await call(boss, 'POST', '/committees/comite-mobilite/seats', { ...seat, adminUserId: chair.id });
    expect(given.body.data.seats).toMatchObject([
      { account: { id: chair.id, name: chair.name }, role: 'chair', current: true, used: false },
    ]);
    expect(await announced()).toBeGreaterThan(before);
    const [{ id }] = given.body.data.seats;
    const ended = await call(boss, 'PUT', `/seats/${id}`, { ...seat, adminUserId: chair.id, to: '2026-02-01' });
    expect(ended.body.data.seats).toMatchObject([{ to: '2026-02-01', current: false }]);
    expect((await cms.request('/api/committees/comite-mobilite')).body.data.seats).toMatchObject([
      { name: 'Camille Essai', current: false },
    ]);
    expect((await call(editor, 'DELETE', `/seats/${id}`)).status).toBe(405);
  });

  it('is one at a time for an account, and ends no sooner than it begins', async () => {
    const again = (more: object) =>
      call(boss, 'POST', '/committees/comite-mobilite/seats', { ...seat, adminUserId: chair.id, ...more });
    expect(problems(await again({ from: '2026-02-01' }))).toEqual(['adminUserId: ACCOUNT_SEATED']);
    expect(problems(await again({ from: '2026-05-01', to: '2026-04-30' }))).toEqual(['to: END_BEFORE_START']);
    expect(problems(await again({ from: '2026-02-30', personName: '' })).sort()).toEqual([
      'from: DAY_FORMAT',
      'personName: TEXT_1_TO_200',
    ]);
    expect(problems(await again({ adminUserId: 9999 }))).toEqual(['adminUserId: ACCOUNT_UNKNOWN']);
    expect(problems(await again({ from: '2026-03-01', represents: 'personne' }))).toEqual([
      'represents: ACTOR_UNKNOWN',
    ]);
    expect((await again({ from: '2026-02-02' })).body.data.seats).toHaveLength(2);
    // Two chairs at once are allowed, and worth a look.
    const second = await call(boss, 'POST', '/committees/comite-mobilite/seats', {
      ...seat,
      personName: 'Sans compte',
      from: '2026-06-01',
    });
    expect(second.body.data.warnings).toEqual(['CHAIRS_OVERLAP']);
  });

  it('is given once to an account by two people at the same moment', async () => {
    const twice = await Promise.all(
      [1, 2].map(() =>
        call(editor, 'POST', '/committees/comite-mobilite/seats', { ...seat, adminUserId: member.id, role: 'member' }),
      ),
    );
    expect(twice.map((answer) => answer.status).sort()).toEqual([200, 400]);
  });

  it('stays what it was once a vote was cast under it', async () => {
    const seats = [];
    for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
      seats.push(
        (
          await call(boss, 'POST', `/committees/${committeeSlug}/seats`, { ...seat, adminUserId: chair.id })
        ).body.data.seats.at(-1),
      );
      await call(editor, 'POST', `/committees/${committeeSlug}/seats`, {
        ...seat,
        personName: 'Samir Essai',
        role: 'member',
        adminUserId: member.id,
      });
    }
    const { review } = await opened('Sous un mandat');
    await vote(chair, review, 'approve');
    const { id } = seats[0];
    const change = (more: object) => call(boss, 'PUT', `/seats/${id}`, { ...seat, adminUserId: chair.id, ...more });
    expect(problems(await change({ role: 'member', from: '2025-01-01', adminUserId: null })).sort()).toEqual([
      'adminUserId: MANDATE_IN_USE',
      'from: MANDATE_IN_USE',
      'role: MANDATE_IN_USE',
    ]);
    // Nor by the content manager, which knows nothing of our form.
    const path = `/content-manager/collection-types/plugin::committee.membership/${id}`;
    const around = await cms.request(path, { method: 'PUT', body: { role: 'observer' }, headers: boss.headers });
    expect([around.status, problems(around)]).toEqual([400, ['role: MANDATE_IN_USE']]);
    const twice = await cms.request('/content-manager/collection-types/plugin::committee.membership', {
      method: 'POST',
      headers: editor.headers,
      body: {
        personName: 'Deux fois',
        role: 'member',
        from: '2026-03-01',
        committee: { connect: [{ documentId: await documentIdOf('comite-de-suivi') }] },
        adminUser: { connect: [{ id: chair.id }] },
      },
    });
    expect([twice.status, problems(twice)]).toEqual([400, ['adminUserId: ACCOUNT_SEATED']]);
    expect(problems(await change({ personName: 'Camille Essai-Durand' }))).toEqual(['personName: MANDATE_IN_USE']);
    expect(problems(await change({ to: '2026-01-02' }))).toEqual(['to: END_BEFORE_USE']);
  });
});

async function opened(title: string) {
  const { documentId } = await draftPractice(cms.strapi, title);
  const { reviewId } = await cms.strapi.plugin('committee').service('reviews').submit({ uid, documentId, by: author });
  expect((await call(editor, 'POST', `/reviews/${reviewId}/admissibility`, { decision: 'accept' })).status).toBe(200);
  return { documentId, review: reviewId as string };
}
const vote = async (account: Account, review: string, choice: string) =>
  call(account, 'POST', `/reviews/${review}/ballots`, { ...(await versionRead(cms.strapi, review)), choice });

describe('a workflow', () => {
  const practiceWorkflow = async () => (await configuration()).workflows.find((one: any) => one.contentType === uid);
  const written = ({ name, revision, stages }: any) => ({
    name,
    revision,
    stages: stages.map(({ warnings: _w, ...stage }: any) => stage),
  });

  it('is refused field by field', async () => {
    const workflow = await practiceWorkflow();
    const [first, last] = written(workflow).stages;
    const save = (stages: unknown[]) =>
      call(editor, 'PUT', `/workflows/${workflow.id}`, { name: 'Fiches', revision: workflow.revision, stages });
    expect(problems(await save([]))).toEqual(['stages: STAGES_1_TO_10']);
    expect(problems(await save([first]))).toEqual(['stages.0.power: LAST_STAGE_DECIDES']);
    expect(
      problems(await save([{ ...first, quorum: { share: { n: 3, d: 2 } }, reminderDays: 20 }, last])).sort(),
    ).toEqual(['stages.0.quorum: SHARE_UP_TO_1', 'stages.0.reminderDays: REMINDER_BEFORE_DEADLINE']);
    expect(
      problems(
        await save([first, { ...last, quorum: { share: { n: 1, d: 0 } }, votingDays: 0, majority: 'most' }]),
      ).sort(),
    ).toEqual([
      'stages.1.majority: NOT_IN_LIST',
      'stages.1.quorum.share.d: SHARE_TERMS_1_TO_100',
      'stages.1.votingDays: DAYS_1_TO_180',
    ]);
    expect(problems(await save([{ ...first, quorum: {} }, last]))).toEqual(['stages.0.quorum: QUORUM_FORM']);
    expect(problems(await save([{ ...first, committee: 'inconnu' }, last]))).toEqual([
      'stages.0.committee: COMMITTEE_UNKNOWN',
    ]);
    expect((await call(member, 'PUT', `/workflows/${workflow.id}`, written(workflow))).status).toBe(403);
    expect((await practiceWorkflow()).revision).toBe(workflow.revision);
  });

  it('is not overwritten by who read an older one', async () => {
    const workflow = await practiceWorkflow();
    const body = written(workflow);
    const renamed = await call(editor, 'PUT', `/workflows/${workflow.id}`, { ...body, name: 'Fiches pratiques (bis)' });
    expect(renamed.body.data).toMatchObject({ name: 'Fiches pratiques (bis)' });
    expect((await call(editor, 'PUT', `/workflows/${workflow.id}`, body)).body.error.details.code).toBe(
      'CONFIGURATION_CHANGED',
    );
  });

  it('leaves the stages that are open as they opened, and leads on by its new stages', async () => {
    const { review } = await opened('Circuit changé en route');
    const before = (await call(chair, 'GET', `/reviews/${review}`)).body.data;
    const workflow = await practiceWorkflow();
    const [first, last] = written(workflow).stages;
    const inserted = { ...first, id: null, name: 'Relecture', votingDays: 5 };
    const stages = [
      { ...inserted, name: 'Avant tout' },
      { ...first, votingDays: 30, majority: 'unanimous', quorum: { count: 2 } },
      inserted,
      last,
    ];
    const saved = await call(editor, 'PUT', `/workflows/${workflow.id}`, { ...written(workflow), stages });
    expect(saved.body.data.stages.map((stage: any) => stage.name)).toEqual([
      'Avant tout',
      first.name,
      'Relecture',
      last.name,
    ]);

    const during = (await call(chair, 'GET', `/reviews/${review}`)).body.data;
    expect([during.rule, during.dueAt, during.stage]).toEqual([before.rule, before.dueAt, before.stage]);
    await vote(chair, review, 'approve');
    await vote(member, review, 'approve');
    // It was before the first committee: the stage that follows that one is next, and nobody is asked twice.
    expect((await call(chair, 'GET', `/reviews/${review}`)).body.data.stage).toMatchObject({
      name: 'Relecture',
      position: 2,
      count: 3,
    });

    const shorter = await practiceWorkflow();
    await call(editor, 'PUT', `/workflows/${shorter.id}`, {
      ...written(shorter),
      stages: [written(shorter).stages.at(-1)],
    });
    await vote(chair, review, 'approve');
    await vote(member, review, 'approve');
    // The stage passed is gone and so is its place: the last stage decides.
    expect((await call(chair, 'GET', `/reviews/${review}`)).body.data.stage).toMatchObject({
      name: last.name,
      position: 3,
      count: 3,
      power: 'decision',
    });
    await vote(chair, review, 'approve');
    expect((await vote(member, review, 'approve')).body.data).toMatchObject({ state: 'accepted' });
  });

  it('warns of a quorum that cannot be met', async () => {
    const workflow = await practiceWorkflow();
    const body = written(workflow);
    const saved = await call(editor, 'PUT', `/workflows/${workflow.id}`, {
      ...body,
      stages: [{ ...body.stages[0], quorum: { count: 40 } }],
    });
    expect(saved.body.data.stages[0].warnings).toEqual(['QUORUM_OVER_VOTERS']);
  });
});

describe('the choice of people and actors', () => {
  it('shows active accounts by name, without their addresses, and tells namesakes apart', async () => {
    const { people } = await configuration();
    expect(people).toContainEqual({ id: chair.id, name: chair.name });
    expect(JSON.stringify(people)).not.toContain(chair.email);
    await cms.strapi.db.query('admin::user').create({
      data: { firstname: 'Camille', lastname: 'Essai', email: 'autre.camille@example.org', isActive: true },
    });
    await cms.strapi.db
      .query('admin::user')
      .create({ data: { firstname: 'Partie', lastname: 'Essai', email: 'partie@example.org', isActive: false } });
    const now = (await configuration()).people.map((person: any) => person.name);
    expect(now).toEqual(
      expect.arrayContaining([`Camille Essai (${chair.email})`, 'Camille Essai (autre.camille@example.org)']),
    );
    expect(now).not.toContain('Partie Essai');
  });

  it('finds an actor by part of its name', async () => {
    await (cms.strapi.documents('api::actor.actor' as never) as any).create({
      data: { name: 'Régie de quartier du Lac', slug: 'regie-du-lac', kind: 'association' },
    });
    expect(
      (await call(editor, 'GET', `/actors?q=${encodeURIComponent('quartier du')}`)).body.data.map(
        (actor: any) => actor.name,
      ),
    ).toEqual(['Régie de quartier du Lac']);
    expect((await call(member, 'GET', '/actors?q=')).status).toBe(403);
  });
});
