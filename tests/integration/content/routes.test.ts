import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';

/**
 * Every route of the public API, with what decides who may pass. A route that appears without a line here, by an update of Strapi
 * or by a plugin, fails the test: it wants a decision.
 */
const publicRoutes: Record<string, string[]> = {
  'read by anybody: published content, its query parsed whole': [
    'actors',
    'meeting-reports',
    'pages',
    'practices',
    'territories',
    'themes',
  ].flatMap((type) => [`GET /api/${type}`, `GET /api/${type}/:id`]),
  'read by anybody: committees and decision records, their queries parsed by contracts': [
    'GET /api/committees',
    'GET /api/committees/:slug',
    'GET /api/decision-records',
    'GET /api/decision-records/:reference',
    'GET /api/decision-records/:reference/canonical.json',
    'GET /api/decision-records/:reference/version.json',
    'GET /api/decision-records/chain.json',
    'GET /api/decision-records/export.csv',
    'GET /api/decision-records/export.json',
    'GET /api/decision-records/heads.json',
    'GET /api/decision-records/keys.json',
    'GET /api/decision-records/validation',
  ],
  'read by anybody: the published views, their queries parsed by a contract': [
    'GET /api/published/:type(practice|meeting-report|page|actor|theme|territory)',
    'GET /api/published/:type(practice|meeting-report|page|actor|theme|territory)/:slug',
  ],
  'asked by anybody: the index, with its own limits': [
    'GET /api/search',
    'GET /api/search/export',
    'GET /api/search/places',
    'GET /api/search/similar',
    'GET /api/search/suggest',
    'POST /api/search/missing',
  ],
  'asked by our own web server: by its token': ['GET /api/published/changes'],
  'bounces and complaints: by the token of the settings': ['POST /api/newsletter/reports'],
  'read by anybody: the letters that were sent': ['GET /api/newsletter/archive', 'GET /api/newsletter/archive/:slug'],
  'the letter: by the token of a mail': [
    'GET /api/newsletter/data',
    'GET /api/newsletter/subscription',
    'POST /api/newsletter/address',
    'POST /api/newsletter/alerts',
    'POST /api/newsletter/choices',
    'POST /api/newsletter/confirm',
    'POST /api/newsletter/erase',
    'POST /api/newsletter/leave',
    'POST /api/newsletter/subscriptions',
  ],
  'readers without an account, by limits of their own: what is published, the token of a mail': [
    'GET /api/readers/comments/:type/:slug',
    'GET /api/readers/link',
    'POST /api/readers/comments',
    'POST /api/readers/comments/:key/report',
    'POST /api/readers/confirm',
    'POST /api/readers/erase',
    'POST /api/readers/questions',
  ],
  'the desk: accounts, by limits of their own': [
    'confirm',
    'email/confirm',
    'email/undo',
    'invitations/join',
    'invitations/read',
    'password/request',
    'password/reset',
    'refresh',
    'register',
    'sign-in',
    'sign-out',
  ].map((act) => `POST /api/my/${act}`),
  'the desk: signed in': [
    'GET /api/my/account',
    'GET /api/my/account/export',
    'GET /api/my/account/sessions',
    'GET /api/my/actors',
    'GET /api/my/actors/:documentId/people',
    'GET /api/my/places',
    'GET /api/my/places/similar',
    'GET /api/my/meeting-reports',
    'GET /api/my/practices',
    'GET /api/my/sheets',
    'GET /api/my/meeting-reports/:documentId',
    'GET /api/my/practices/:documentId',
    'GET /api/my/meeting-reports/:documentId/versions',
    'GET /api/my/meeting-reports/:documentId/versions/:version',
    'GET /api/my/practices/:documentId/versions',
    'GET /api/my/practices/:documentId/versions/:version',
    'POST /api/my/meeting-reports/:documentId/versions/:version/restore',
    'POST /api/my/practices/:documentId/versions/:version/restore',
    'GET /api/my/meeting-reports/:documentId/preview',
    'GET /api/my/practices/:documentId/preview',
    'GET /api/my/territories',
    'GET /api/my/themes',
    'POST /api/my/account/delete',
    'POST /api/my/account/email',
    'POST /api/my/account/password',
    'POST /api/my/account/sessions/:id/end',
    'POST /api/my/account/sessions/end',
    'PUT /api/my/account',
    'POST /api/my/actors/:documentId/invitations',
    'POST /api/my/actors/:documentId/invitations/:invitation/take-back',
    'POST /api/my/actors/:documentId/people/:member/remove',
    'POST /api/my/meeting-reports/:documentId/delete',
    'POST /api/my/meeting-reports/:documentId/next-edition',
    'POST /api/my/practices/:documentId/delete',
    'POST /api/my/practices/:documentId/next-edition',
    'POST /api/my/practices/inspired',
    'POST /api/my/claims',
    'POST /api/my/invitations/accept',
    'POST /api/my/places',
    'POST /api/my/meeting-reports',
    'POST /api/my/practices',
    'POST /api/my/meeting-reports/:documentId/files/:field',
    'POST /api/my/practices/:documentId/files/:field',
    'POST /api/my/meeting-reports/:documentId/document',
    'POST /api/my/meeting-reports/:documentId/passages/:passage/discard',
    'POST /api/my/meeting-reports/:documentId/passages/:passage/place',
    'POST /api/my/meeting-reports/from-document',
    'POST /api/my/practices/:documentId/document',
    'POST /api/my/practices/:documentId/passages/:passage/discard',
    'POST /api/my/practices/:documentId/passages/:passage/place',
    'POST /api/my/practices/from-document',
    'POST /api/my/meeting-reports/:documentId/submit',
    'POST /api/my/practices/:documentId/submit',
    'POST /api/my/meeting-reports/:documentId/withdraw',
    'POST /api/my/practices/:documentId/withdraw',
    'PUT /api/my/actors/:documentId/people/:member',
    'PUT /api/my/meeting-reports/:documentId',
    'PUT /api/my/practices/:documentId',
    'PUT /api/my/meeting-reports/:documentId/answers',
    'PUT /api/my/meeting-reports/:documentId/reservations',
    'PUT /api/my/practices/:documentId/answers',
    'PUT /api/my/practices/:documentId/reservations',
  ],
};

/** What the admin API answers without a session: the panel's sign-in, and what it shows before. */
const openToStrangers = [
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/registration-info',
  'POST /admin/access-token',
  'POST /admin/forgot-password',
  'POST /admin/login',
  'POST /admin/logout',
  'POST /admin/register',
  'POST /admin/register-admin',
  'POST /admin/reset-password',
  'GET /content-manager/preview/script',
];

/** Routes of Strapi that nobody here needs: they fetch addresses, write to anyone, or give rights. */
const closed = [
  ['POST', '/upload/actions/upload-from-urls', { urls: ['http://0.0.0.0:1/'] }],
  ['POST', '/upload/actions/generate-ai-metadata', {}],
  ['POST', '/upload/ai-metadata-jobs', {}],
  ['POST', '/admin/webhooks', { name: 'x', url: 'http://127.0.0.1:1/', headers: {}, events: ['entry.create'] }],
  ['PUT', '/admin/webhooks/1', {}],
  ['POST', '/admin/webhooks/1/trigger', {}],
  ['POST', '/email', { to: 'a@example.org', subject: 'x', text: 'x' }],
  ['POST', '/admin/transfer/tokens', { name: 'x', permissions: ['push'] }],
  ['POST', '/admin/transfer/tokens/1/regenerate', {}],
  ['GET', '/admin/transfer/runner/push', undefined],
  ['GET', '/admin/transfer/runner/pull', undefined],
  ['POST', '/admin/admin-tokens', { name: 'x' }],
  ['PUT', '/admin/admin-tokens/1', {}],
  ['POST', '/admin/admin-tokens/1/regenerate', {}],
  ['PUT', '/users-permissions/email-templates', {}],
  ['PUT', '/users-permissions/providers', {}],
  ['PUT', '/users-permissions/advanced', {}],
  ['POST', '/users-permissions/roles', { name: 'x', description: 'x' }],
  ['PUT', '/users-permissions/roles/1', {}],
  ['DELETE', '/users-permissions/roles/1', undefined],
  ['POST', '/mcp', {}],
] as const;

let cms: RunningCms;
let boss: Record<string, string>;
const tokens: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  cms = await startCms({
    env: { OUTBOX_WORKERS: 'off', PUBLIC_URL: 'https://site.example.org', ADMIN_URL: 'https://admin.example.org' },
  });
  ({ headers: boss } = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin'));
  for (const type of ['read-only', 'full-access']) {
    const { accessKey } = await cms.strapi
      .service('admin::api-token')
      .create({ name: type, description: '', type, lifespan: null });
    tokens[type] = { authorization: `Bearer ${accessKey}` };
  }
});
afterAll(() => cms?.stop());

interface Layer {
  methods: string[];
  path: string;
}
const mounted = () =>
  (cms.strapi.server.listRoutes() as Layer[]).flatMap(({ methods, path }) =>
    methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })),
  );

describe('the public API', () => {
  it('has the routes that somebody decided on, and no other', () => {
    const found = mounted()
      .filter(({ path }) => path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(found.sort()).toEqual(Object.values(publicRoutes).flat().sort());
  });

  it.each(['read-only', 'full-access'])('lists no account, file or right to a %s token', async (type) => {
    const paths = [
      'users',
      'users/1',
      'users/count',
      'users/me',
      'users-permissions/roles',
      'users-permissions/roles/1',
      'users-permissions/permissions',
      'upload/files',
      'upload/files/1',
      'upload/files/page',
      'i18n/locales',
      'content-type-builder/content-types',
      'content-type-builder/components',
      'auth/sessions',
      'auth/email-confirmation?confirmation=x',
      'connect/google',
    ];
    for (const path of paths)
      expect([path, (await cms.request(`/api/${path}`, { headers: tokens[type] })).status]).toEqual([path, 404]);
    for (const path of [
      'upload',
      'email',
      'users',
      'auth/local',
      'auth/local/register',
      'auth/forgot-password',
      'auth/change-password',
    ]) {
      // 405: files of the public folder are read at any address that nothing else has.
      expect([
        path,
        (await cms.request(`/api/${path}`, { method: 'POST', body: {}, headers: tokens[type] })).status,
      ]).toEqual([path, 405]);
    }
  });

  it('reads no hidden table, whatever the token', async () => {
    const types = Object.values(cms.strapi.contentTypes as Record<string, any>).filter(
      ({ uid }) => !uid.startsWith('api::'),
    );
    const open = new Set(['committees', 'decision-records']);
    for (const { plugin, info } of types) {
      for (const name of [info.pluralName, info.singularName, `${plugin}/${info.pluralName}`]) {
        if (open.has(name)) continue;
        expect([name, (await cms.request(`/api/${name}`, { headers: tokens['full-access'] })).status]).toEqual([
          name,
          404,
        ]);
      }
    }
  });
});

describe('the admin API', () => {
  it('answers strangers at the sign-in alone', async () => {
    const admin = mounted().filter(
      ({ path }) => !path.startsWith('/api') && /^\/[a-z]/.test(path) && !path.startsWith('/uploads/'),
    );
    expect(admin.length).toBeGreaterThan(150);
    for (const { method, path } of admin) {
      if (openToStrangers.includes(`${method} ${path}`)) continue;
      const { status } = await cms.request(path.replaceAll(/:\w+/g, '1'), {
        method,
        body: method === 'GET' || method === 'DELETE' ? undefined : {},
      });
      expect([method, path, status]).toEqual([
        method,
        path,
        expect.toSatisfy((code: number) => code === 401 || code === 403),
      ]);
    }
  });

  it.each(closed)('has no %s %s, for a super admin either', async (method, path, body) => {
    const { status } = await cms.request(path, { method, body, headers: boss });
    expect([404, 405]).toContain(status);
  });

  it('changes no schema', async () => {
    for (const path of [
      '/content-type-builder/content-types',
      '/content-type-builder/components',
      '/content-type-builder/update-schema',
    ]) {
      expect([path, (await cms.request(path, { method: 'POST', body: { data: {} }, headers: boss })).status]).toEqual([
        path,
        403,
      ]);
    }
  });
});

describe('another origin', () => {
  const allowed = async (path: string, origin: string) => {
    const asked = await fetch(cms.url + path, { headers: { origin } });
    const before = await fetch(cms.url + path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    });
    const of = ({ headers }: Response) => [
      headers.get('access-control-allow-origin') || null,
      headers.get('access-control-allow-credentials'),
    ];
    expect(of(before)).toEqual(of(asked));
    return of(asked);
  };
  const adminPaths = [
    '/admin/init',
    '/admin/users',
    '/content-manager/content-types',
    '/upload/files',
    '/committee/me',
    '/users-permissions/roles',
    '/desk/claims',
    '/API/practices',
  ];

  it.each(adminPaths)('is let near %s when it is the panel’s, not when it is the site’s', async (path) => {
    expect(await allowed(path, 'https://admin.example.org')).toEqual(['https://admin.example.org', 'true']);
    expect(await allowed(path, 'https://site.example.org')).toEqual([null, null]);
    expect(await allowed(path, 'https://evil.example')).toEqual([null, null]);
    expect(await allowed(path, 'null')).toEqual([null, null]);
  });

  it('reads the public API without credentials, when it is the site’s', async () => {
    expect(await allowed('/api/practices', 'https://site.example.org')).toEqual(['https://site.example.org', null]);
    for (const origin of ['https://admin.example.org', 'https://evil.example', 'null'])
      expect(await allowed('/api/practices', origin)).toEqual([null, null]);
  });
});
