import type { OutboxService } from '@passerelles/outbox/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leastCpuMs, startCms, startSmtp, until, type RunningCms, type Smtp } from '../../support';

let cms: RunningCms;
let smtp: Smtp;
let token: string;

const owner = { firstname: 'Ada', lastname: 'Rédaction', email: 'ada@exemple.fr', password: 'Une phrase de 4 mots' };
const call = (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bearer ${token}` },
) => cms.request(path, { method, body, headers });
const told = (answer: { body: any }) =>
  answer.body.error?.details?.errors?.map(({ path }: { path: string[] }) => path.join('.'));

beforeAll(async () => {
  smtp = await startSmtp();
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off', SMTP_URL: smtp.url }, fullPasswords: true });
});
afterAll(async () => {
  await cms?.stop();
  await smtp?.close();
});

describe('the panel’s people', () => {
  it('have passwords by the rule of the associations’: the first administrator', async () => {
    for (const password of ['Courte1', 'Aaaaaaaaaaa1', 'Azertyuiopq1', 'AdaRedaction1']) {
      expect([password, told(await call('POST', '/admin/register-admin', { ...owner, password }, {}))]).toEqual([
        password,
        ['password'],
      ]);
    }
    expect(told(await call('POST', '/admin/register-admin', { ...owner, email: '\u200bada@exemple.fr' }, {}))).toEqual([
      'email',
    ]);
    expect((await call('POST', '/admin/register-admin', owner, {})).status).toBe(200);
    token = (await call('POST', '/admin/login', { email: owner.email, password: owner.password }, {})).body.data.token;
  });

  it('who are invited, who change, and who reset', async () => {
    const [role] = (await call('GET', '/admin/roles')).body.data;
    const invited = { firstname: 'Lu', lastname: 'Li', email: 'lu@exemple.fr', roles: [role.id] };
    expect(told(await call('POST', '/admin/users', { ...invited, email: 'lu\u00ad@exemple.fr' }))).toEqual(['email']);
    const { id, registrationToken } = (await call('POST', '/admin/users', invited)).body.data;
    const accept = (password: string) =>
      call(
        'POST',
        '/admin/register',
        { registrationToken, userInfo: { firstname: 'Lu', lastname: 'Li', password } },
        {},
      );
    expect(told(await accept('Aaaaaaaaaaa1'))).toEqual(['password']);
    expect((await accept('Un été à 3 voix douces'.normalize('NFD'))).status).toBe(200);
    expect(
      (await call('POST', '/admin/login', { email: 'lu@exemple.fr', password: 'Un été à 3 voix douces' }, {})).status,
    ).toBe(200);

    for (const path of ['/admin/users/me', `/admin/users/${id}`, `/ADMIN/users/${id}/`]) {
      expect([
        path,
        told(await call('PUT', path, { password: 'Aaaaaaaaaaa1', currentPassword: owner.password })),
      ]).toEqual([path, ['password']]);
    }
    expect(
      told(await call('POST', '/admin/reset-password', { resetPasswordToken: 'x', password: 'Aaaaaaaaaaa1' }, {})),
    ).toEqual(['password']);
  });

  it('lose their sessions when an administrator gives them another password', async () => {
    const login = await call(
      'POST',
      '/admin/login',
      { email: 'lu@exemple.fr', password: 'Un été à 3 voix douces' },
      {},
    );
    const theirs = { authorization: `Bearer ${login.body.data.token}` };
    expect((await call('GET', '/admin/users/me', undefined, theirs)).status).toBe(200);
    const { id } = login.body.data.user;
    expect((await call('PUT', `/admin/users/${id}`, { password: 'Une autre phrase de 5 mots' })).status).toBe(200);
    expect((await call('GET', '/admin/users/me', undefined, theirs)).status).toBe(401);
  });

  it('give associations passwords and addresses by the same rule, and accounts that sign in at the desk', async () => {
    const path = '/content-manager/collection-types/plugin::users-permissions.user';
    const role = await cms.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const user = {
      username: 'x@exemple.fr',
      email: 'X@Exemple.fr',
      password: 'Une été à 3 voix'.normalize('NFD'),
      confirmed: true,
      role: { connect: [{ id: role.id }], disconnect: [] },
    };
    const refused = await call('POST', path, { ...user, password: 'aaaaaaaaaaaa' });
    expect([told(refused), refused.body.error.details.code]).toEqual([['password'], 'TOO_SIMPLE']);
    expect(told(await call('POST', path, { ...user, email: 'x\u200b@exemple.fr' }))).toEqual(['email']);
    const created = await call('POST', path, user);
    expect(created).toMatchObject({ status: 201, body: { email: 'x@exemple.fr' } });
    expect(
      (await call('POST', '/api/my/sign-in', { email: 'x@exemple.fr', password: 'Une été à 3 voix' }, {})).status,
    ).toBe(200);
  });
});

describe('whether an address is known', () => {
  const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

  it('is not told by the time of a sign-in to the panel', async () => {
    const auth = cms.strapi.service('admin::auth') as any;
    const tried = (email: string) => () => auth.checkCredentials({ email, password: 'ce n’est pas elle' });
    const [known, unknown] = await leastCpuMs([tried(owner.email), tried('personne@exemple.fr')], 8);
    expect(ratio(known!, unknown!)).toBeLessThan(1.6);
  });

  it('is not told by the time of a sign-in to the desk', async () => {
    await cms.strapi
      .plugin('desk')
      .service('accounts')
      .open({ name: 'Zoé', email: 'zoe@exemple.fr', password: 'une petite phrase' });
    const tried = (email: string) => () =>
      call('POST', '/api/my/sign-in', { email, password: 'ce n’est pas elle' }, {});
    const [known, unknown] = await leastCpuMs([tried('zoe@exemple.fr'), tried('personne@exemple.fr')], 4);
    expect(ratio(known!, unknown!)).toBeLessThan(1.6);
  });

  it('is not told by when a registration, a reset or a subscription is answered', async () => {
    const known = 'zoe@exemple.fr';
    const doors: [string, (email: string) => object][] = [
      ['/api/my/register', (email) => ({ name: 'Zoé', email, password: 'une petite phrase' })],
      ['/api/my/password/request', (email) => ({ email })],
      ['/api/newsletter/subscriptions', (email) => ({ email })],
    ];
    for (const [path, body] of doors) {
      for (const email of [known, 'inconnue@exemple.fr']) {
        const started = performance.now();
        expect((await call('POST', path, body(email), {})).status).toBe(202);
        expect(performance.now() - started).toBeGreaterThanOrEqual(248);
      }
    }
  });
});

describe('every mail that leaves', () => {
  const headersOf = (message: string) =>
    new Map(
      message
        .split('\r\n\r\n')[0]!
        .replaceAll(/\r\n[ \t]+/g, ' ')
        .split('\r\n')
        .map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
  const received = (to: string) =>
    until(`a mail reaches ${to}`, async () =>
      smtp.accepted.map(headersOf).find((headers) => headers.get('to')?.includes(to)),
    );

  it('says that a program wrote it, the panel’s own too', async () => {
    const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
    await call('POST', '/api/my/password/request', { email: 'zoe@exemple.fr' }, {});
    outbox.start();
    await outbox.idle();
    await outbox.stop();
    expect((await received('zoe@exemple.fr')).get('auto-submitted')).toBe('auto-generated');
    await call('POST', '/admin/forgot-password', { email: owner.email }, {});
    expect((await received(owner.email)).get('auto-submitted')).toBe('auto-generated');
  });
});
