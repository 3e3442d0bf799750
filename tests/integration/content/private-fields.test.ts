import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';

let cms: RunningCms;
let askers: Record<string, Record<string, string>>;

beforeAll(async () => {
  cms = await sharedCms();
  const { headers: superAdmin } = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin');
  const { headers: editor } = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  const token = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'Essai', description: '', type: 'full-access', lifespan: null });
  const role = await cms.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const user = await cms.strapi.plugin('users-permissions').service('user').add({
    username: 'association',
    email: 'u@example.org',
    password: 'Passerelles-2026',
    provider: 'local',
    confirmed: true,
    role: role!.id,
  });
  const { token: refresh } = await cms.strapi
    .sessionManager('users-permissions')
    .generateRefreshToken(String(user.id), 'device', { type: 'refresh' });
  const access = (await cms.strapi.sessionManager('users-permissions').generateAccessToken(refresh)) as {
    token: string;
  };
  askers = {
    nobody: {},
    token: { authorization: `Bearer ${token.accessKey}` },
    association: { authorization: `Bearer ${access.token}` },
    editor,
    superAdmin,
  };
});
afterAll(() => cms?.stop());

const manager = '/content-manager/collection-types';
const seats = `${manager}/plugin::committee.membership`;
const sheets = `${manager}/api::practice.practice`;
const accounts = `${manager}/plugin::users-permissions.user`;

/** Doors of the admin panel, for who has most rights: what is refused to a super admin is refused to all. */
const doors: [path: string, queries: string[]][] = [
  [
    seats,
    [
      'sort=adminUser.password',
      'sort=adminUser.password:desc,id',
      'sort[adminUser][password]=asc',
      'sort[0][adminUser][resetPasswordToken]=asc',
      'sort[]=id&sort[]=adminUser.password',
      'filters[adminUser][password][$startsWith]=$2',
      'filters[$or][0][$and][0][adminUser][resetPasswordToken][$notNull]=true',
      'filters[adminUser][email][$startsWith]=a',
      'sort=adminUser.email',
      'filters[createdBy][password][$gt]=a',
      'filters[adminUser][roles][users][password][$gt]=a',
      'filters[$not][adminUser][registrationToken][$null]=true',
    ],
  ],
  [
    sheets,
    [
      'sort=createdBy.password',
      'sort=updatedBy.resetPasswordToken',
      'filters[updatedBy][password][$startsWith]=$2',
      'filters[$and][0][createdBy][email][$contains]=a',
      'sort=createdBy.email',
      'populate[createdBy][filters][password][$startsWith]=a',
      'populate[owner][sort]=createdBy.password',
    ],
  ],
  [
    accounts,
    [
      'sort=password',
      'sort=resetPasswordToken',
      'filters[confirmationToken][$startsWith]=a',
      'filters[password][$gt]=$2',
      'sort=role.users.password',
    ],
  ],
  [
    '/content-manager/relations/plugin::committee.membership/adminUser',
    [
      'sort=password',
      'filters[password][$startsWith]=$2',
      'sort=resetPasswordToken',
      'filters[registrationToken][$notNull]=true',
    ],
  ],
  [
    '/content-manager/relations/api::practice.practice/owner',
    ['sort=createdBy.password', 'filters[createdBy][password][$gt]=a'],
  ],
  [
    '/upload/files',
    [
      'sort=createdBy.password',
      'filters[createdBy][resetPasswordToken][$notNull]=true',
      'filters[$and][0][updatedBy][email][$startsWith]=a',
    ],
  ],
  ['/upload/folders', ['sort=createdBy.password', 'filters[createdBy][password][$gt]=a']],
  [
    '/admin/users',
    [
      'sort=password',
      'filters[resetPasswordToken][$notNull]=true',
      'filters[password][$startsWith]=$2',
      'sort=registrationToken',
    ],
  ],
  ['/admin/roles', ['sort=users.password', 'filters[users][password][$gt]=a']],
];

describe('sort and filters on what is nobody’s to read', () => {
  it.each(doors)('are refused at %s', async (path, queries) => {
    for (const asker of ['superAdmin', 'editor']) {
      for (const query of queries) {
        const { status, body } = await cms.request(`${path}?${query}`, { headers: askers[asker] });
        expect([asker, query, status, body.error?.details?.code]).toEqual([asker, query, 400, 'PRIVATE_FIELD']);
      }
    }
  });

  it('are refused by the public API, whoever asks', async () => {
    for (const [asker, headers] of Object.entries(askers)) {
      for (const query of [
        'sort=createdBy.password',
        'filters[createdBy][email][$startsWith]=a',
        'sort[updatedBy][resetPasswordToken]=asc',
        'filters[owner][createdBy][password][$gt]=a',
      ]) {
        const { status } = await cms.request(`/api/practices?${query}`, { headers });
        // The panel's sessions are no way into the public API.
        expect([400, 401], `${asker} ${query}`).toContain(status);
      }
    }
  });

  it('are no matter of spelling', async () => {
    for (const path of [
      seats.replace('::', '%3A%3A'),
      seats.replace('content-manager', 'Content-Manager'),
      `${seats}/`,
    ]) {
      expect((await cms.request(`${path}?sort=adminUser.password`, { headers: askers.superAdmin })).status, path).toBe(
        400,
      );
    }
    expect(
      (await cms.request(`${seats}?sort=%20adminUser%20.%20password%20`, { headers: askers.superAdmin })).status,
    ).toBe(400);
  });

  it('leave the panel what it does itself', async () => {
    const usual = [
      `${seats}?page=1&pageSize=10&sort=personName:ASC`,
      `${sheets}?sort=createdBy.firstname:ASC`,
      `${sheets}?filters[$and][0][createdBy][id][$eq]=1`,
      `${sheets}?sort=owner.name:ASC&filters[$and][0][title][$contains]=a`,
      `${accounts}?sort=email:ASC`,
      '/admin/users?sort=email:ASC&page=1&pageSize=10',
      '/upload/files?sort=createdAt:DESC&filters[$and][0][mime][$contains]=image',
      '/content-manager/relations/plugin::committee.membership/adminUser?pageSize=10&_q=a',
    ];
    for (const path of usual)
      expect([path, (await cms.request(path, { headers: askers.superAdmin })).status]).toEqual([path, 200]);
  });
});
