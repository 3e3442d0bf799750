import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../support';

interface Account {
  role: string;
  email: string;
  password: string;
  url: string;
}

let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms({
    env: { FIRST_CONTENT: 'on', PUBLIC_URL: 'https://passerelles.test', ADMIN_URL: 'https://admin.passerelles.test' },
  });
});
afterAll(() => cms?.stop());

const file = () => path.join(cms.dataDir, 'demo-accounts.json');
const accounts = () => JSON.parse(readFileSync(file(), 'utf8')) as Account[];
const counts = async () => {
  const uids = [
    'api::actor.actor',
    'api::practice.practice',
    'admin::user',
    'plugin::users-permissions.user',
    'plugin::committee.membership',
    'plugin::committee.decision-record',
    'plugin::desk.membership',
  ];
  return Object.fromEntries(
    await Promise.all(uids.map(async (uid) => [uid, await cms.strapi.db.query(uid as 'admin::user').count()] as const)),
  );
};
const contentFile = path.resolve(import.meta.dirname, '../../../cms/first-content/capitalisation.json');
const prepare = () =>
  cms.strapi
    .plugin('exchange')
    .service('firstContent')
    .prepare({
      contentFile,
      historical: { who: 'A', why: 'b' },
      dataDir: cms.dataDir,
      publicUrl: 'https://passerelles.test',
      adminUrl: 'https://admin.passerelles.test',
    }) as Promise<boolean>;
const marker = () => cms.strapi.store({ type: 'plugin', name: 'exchange' });

describe('an empty database', () => {
  it('gets the first content, published', async () => {
    expect((await cms.request('/api/practices')).body.meta.pagination.total).toBe(3);
    expect((await cms.request('/api/meeting-reports')).body.meta.pagination.total).toBe(4);
  });

  it('publishes the heads of the series with it, not with the next look of the hour', async () => {
    const [today] = (await cms.request('/api/decision-records/heads.json')).body.data;
    const total = await cms.strapi.db.query('plugin::committee.decision-record' as 'admin::user').count();
    expect(total).toBeGreaterThan(0);
    expect(today.heads).toMatchObject([{ series: 'reprise', records: total }]);
  });

  it('gets one account per role, for its owner’s eyes only', () => {
    const roles = accounts().map((account) => account.role);
    expect(roles).toEqual([
      'super-admin',
      'editor',
      'monitoring-chair',
      'monitoring-member',
      'monitoring-member',
      'steering-chair',
      'steering-member',
      'steering-member',
      'association',
    ]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(new Set(accounts().map((account) => account.password)).size).toBe(9);
    expect(accounts().every((account) => account.password.length >= 20)).toBe(true);
    expect(accounts().at(-1)?.url).toBe('https://passerelles.test/espace');
    expect(accounts()[0]?.url).toBe('https://admin.passerelles.test/admin');
  });

  it('lets each of them in', async () => {
    for (const { role, email, password } of accounts()) {
      const answer =
        role === 'association'
          ? await cms.request('/api/my/sign-in', { method: 'POST', body: { email, password } })
          : await cms.request('/admin/login', { method: 'POST', body: { email, password } });
      expect([role, answer.status]).toEqual([role, 200]);
    }
  });

  it('seats the members in the two committees, with the roles of the panel', async () => {
    const seats = (await cms.strapi.db
      .query('plugin::committee.membership' as 'admin::user')
      .findMany({ populate: { committee: true, adminUser: { populate: ['roles'] } } as never })) as unknown as {
      role: string;
      committee: { slug: string };
      adminUser: { roles: { code: string }[] };
    }[];
    expect(seats.map((seat) => `${seat.committee.slug} ${seat.role}`).sort()).toEqual([
      'comite-de-pilotage chair',
      'comite-de-pilotage member',
      'comite-de-pilotage member',
      'comite-de-suivi chair',
      'comite-de-suivi member',
      'comite-de-suivi member',
    ]);
    expect(new Set(seats.map((seat) => seat.adminUser.roles[0]?.code))).toEqual(new Set(['passerelles-member']));
  });
});

describe('a database that has content', () => {
  it('is left alone by the next start', async () => {
    const before = [await counts(), accounts()];
    expect(await prepare()).toBe(false);
    expect([await counts(), accounts()]).toEqual(before);
  });

  it('is left alone when somebody filled it, marker or not', async () => {
    await marker().delete({ key: 'first_content' });
    expect(await prepare()).toBe(false);
  });
});

describe('a run that was interrupted', () => {
  it('is finished by the next start, with the same passwords and nothing twice', async () => {
    const [before, given] = [await counts(), accounts()];
    await marker().set({ key: 'first_content', value: { state: 'running' } });
    const editor = given.find((account) => account.role === 'editor');
    const users = cms.strapi.db.query('admin::user');
    const { id } = (await users.findOne({ where: { email: editor?.email } })) as { id: number };
    await users.delete({ where: { id } });
    expect(await prepare()).toBe(true);
    expect(accounts()).toEqual(given);
    expect(await counts()).toEqual(before);
    expect(
      (
        await cms.request('/admin/login', {
          method: 'POST',
          body: { email: editor?.email, password: editor?.password },
        })
      ).status,
    ).toBe(200);
    expect(existsSync(file())).toBe(true);
  });

  it('is finished where the accounts’ file was cut short: with new passwords, that work', async () => {
    const given = accounts();
    await marker().set({ key: 'first_content', value: { state: 'running' } });
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, 300));
    expect(await prepare()).toBe(true);
    const drawn = accounts();
    expect(drawn.map(({ email }) => email)).toEqual(given.map(({ email }) => email));
    expect(drawn.map(({ password }) => password)).not.toEqual(given.map(({ password }) => password));
    const [editor, association] = ['editor', 'association'].map((role) =>
      drawn.find((account) => account.role === role),
    );
    const signIn = (route: string, account = editor) =>
      cms.request(route, { method: 'POST', body: { email: account?.email, password: account?.password } });
    expect((await signIn('/admin/login')).status).toBe(200);
    expect((await signIn('/api/my/sign-in', association)).status).toBe(200);
    expect(readdirSync(cms.dataDir).filter((name) => name.startsWith('demo-accounts'))).toEqual(['demo-accounts.json']);
  });
});
