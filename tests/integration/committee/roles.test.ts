import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, temporaryDataDir, type RunningCms } from '../../support';
import { adminAccount, author, draftPractice } from './people';

const uid = 'api::practice.practice';
const ours = ['passerelles-editor', 'passerelles-member', 'passerelles-observer'];
const { dataDir, remove } = temporaryDataDir('roles');
let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms({ dataDir, env: { OUTBOX_WORKERS: 'off' } });
});
afterAll(async () => {
  await cms?.stop();
  remove();
});

const roleOf = async (code: string) =>
  (await cms.strapi.db.query('admin::role').findOne({ where: { code }, populate: { permissions: true } })) as any;
/** How many roles there are, and how many rights each of ours has. */
async function counted() {
  const roles = (await cms.strapi.db.query('admin::role').findMany({ populate: { permissions: true } })) as any[];
  return {
    roles: roles.length,
    rights: Object.fromEntries(ours.map((code) => [code, roles.find((role) => role.code === code).permissions.length])),
  };
}
async function restart() {
  await cms.stop();
  cms = await startCms({ dataDir, env: { OUTBOX_WORKERS: 'off' } });
}
const rightsOf = async (code: string) =>
  (await roleOf(code)).permissions
    .map((permission: any) => permission.action)
    .filter((action: string) => action.startsWith('plugin::committee'))
    .sort();

describe('the roles of the committees', () => {
  it('are made once: a second start counts the same', async () => {
    const first = await counted();
    expect(first.rights).toMatchObject({ 'passerelles-member': 2, 'passerelles-observer': 1 });
    await restart();
    expect(await counted()).toEqual(first);
  });

  it('give a later right once to a role of before, and never again once a super admin took it away', async () => {
    const configure = 'plugin::committee.configure';
    const { id, permissions } = await roleOf('passerelles-editor');
    const right = permissions.find((permission: any) => permission.action === configure);
    await cms.strapi.db.query('admin::permission').delete({ where: { id: right.id } });
    // As an installation of before that right existed.
    await cms.strapi.store({ type: 'plugin', name: 'committee', key: 'given_rights' }).delete({});
    await restart();
    expect(await rightsOf('passerelles-editor')).toContain(configure);
    expect((await roleOf('passerelles-editor')).id).toBe(id);

    const given = (await roleOf('passerelles-editor')).permissions.find(
      (permission: any) => permission.action === configure,
    );
    await cms.strapi.db.query('admin::permission').delete({ where: { id: given.id } });
    await restart();
    expect(await rightsOf('passerelles-editor')).not.toContain(configure);
  });

  it('are enforced by the server: an editor does not vote, a member does not publish, an observer touches nothing', async () => {
    const editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const member = await adminAccount(cms.strapi, 'Samir', 'passerelles-member');
    const observer = await adminAccount(cms.strapi, 'Olga', 'passerelles-observer');
    const seats = [
      [editor, 'member'],
      [member, 'member'],
      [observer, 'observer'],
    ] as const;
    for (const [account, role] of seats) {
      await cms.strapi
        .plugin('committee')
        .service('memberships')
        .appoint({ committeeSlug: 'comite-de-suivi', adminUserId: account.id, name: account.name, role });
    }
    const { documentId } = await draftPractice(cms.strapi, 'Qui peut quoi');
    const { reviewId } = await cms.strapi
      .plugin('committee')
      .service('reviews')
      .submit({ uid, documentId, by: author });
    const statusOf = async (account: typeof editor, path: string, body?: unknown) =>
      (await cms.request(path, { method: body === undefined ? 'GET' : 'POST', body, headers: account.headers })).status;
    const review = `/committee/reviews/${reviewId}`;
    const ballot = { round: 1, stage: 1, choice: 'approve' };
    expect(await statusOf(editor, `${review}/admissibility`, { decision: 'accept' })).toBe(200);
    // Even with a seat: the right to vote is not an editor's.
    expect(await statusOf(editor, `${review}/ballots`, ballot)).toBe(403);

    const publish = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`;
    for (const account of [member, observer]) {
      expect(await statusOf(account, publish, {})).toBe(403);
      expect(await statusOf(account, `${review}/admissibility`, { decision: 'accept' })).toBe(403);
      expect(await statusOf(account, `${review}/withdraw`, { reason: 'Non.' })).toBe(403);
      expect(await statusOf(account, '/committee/reviews?scope=board')).toBe(403);
      expect(await statusOf(account, '/committee/configuration')).toBe(403);
      expect(await statusOf(account, '/committee/committees', {})).toBe(403);
    }
    expect(await statusOf(observer, review)).toBe(200);
    const acts: [string, unknown][] = [
      ['ballots', ballot],
      ['recusals', { reason: 'Non.' }],
      ['close', { reason: 'Non.' }],
      ['extend', { dueOn: '2999-01-01' }],
      ['adjourn', { reason: 'Non.' }],
    ];
    for (const [path, body] of acts)
      expect(`${path} ${await statusOf(observer, `${review}/${path}`, body)}`).toBe(`${path} 403`);
    const after = await cms.request(review, { headers: observer.headers });
    expect(after.body.data).toMatchObject({ state: 'in-review', ownBallot: null, actions: [] });
    expect(await statusOf(member, `${review}/ballots`, ballot)).toBe(200);
  });

  it('hold from the next request on, whatever was made of a person’s rights before', async () => {
    const rights = cms.strapi.db.query('admin::permission');
    const [one, other] = [
      await adminAccount(cms.strapi, 'Une', 'passerelles-member'),
      await adminAccount(cms.strapi, 'Autre', 'passerelles-member'),
    ];
    const answers = async () =>
      Promise.all(
        [one, other].map(async ({ headers }) => (await cms.request('/committee/reviews', { headers })).status),
      );
    expect(await answers()).toEqual([200, 200]);
    expect(await answers()).toEqual([200, 200]);
    const { id: role, permissions } = await roleOf('passerelles-member');
    const { id, ...read } = permissions.find(({ action }: any) => action === 'plugin::committee.reviews.read');
    await rights.delete({ where: { id } });
    expect(await answers()).toEqual([403, 403]);
    await rights.create({ data: { ...read, role } });
    expect(await answers()).toEqual([200, 200]);

    // Another role, and none: of one person, not of the others.
    const give = async (roles: number[]) =>
      cms.strapi.db.query('admin::user').update({ where: { id: one.id }, data: { roles } });
    const triage = async () => (await cms.request('/committee/integrity', { headers: one.headers })).status;
    expect(await triage()).toBe(403);
    await give([(await roleOf('passerelles-editor')).id]);
    expect(await triage()).toBe(200);
    await give([]);
    expect(await triage()).toBe(403);
    expect(await answers()).toEqual([403, 200]);

    // A right under a condition is asked for each person.
    await give([role]);
    const held = (await roleOf('passerelles-member')).permissions.find(
      ({ action }: any) => action === 'plugin::committee.reviews.read',
    );
    await rights.update({ where: { id: held.id }, data: { conditions: ['admin::is-creator'] } });
    expect(await answers()).toEqual([200, 200]);
    await rights.update({ where: { id: held.id }, data: { conditions: [] } });
    expect(await answers()).toEqual([200, 200]);
  });
});
