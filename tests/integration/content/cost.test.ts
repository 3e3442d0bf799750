import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cpuMs, longestTurnMs, startCms, type RunningCms } from '../../support';
import { manyRows } from '../../support/rows';
import { draftPractice } from '../committee/people';

/** No answer to a stranger takes the CMS more of a processor than this, with 2 000 sheets. */
const limitMs = 200;
const types = ['practices', 'meeting-reports', 'actors', 'themes', 'territories', 'pages'];
const uids = ['practice', 'meeting-report', 'actor', 'theme', 'territory', 'page'].map(
  (name) => `api::${name}.${name}`,
);

let cms: RunningCms;
let sheets: string[];
let reference: string;
/** Counting calls has a test of its own; here the calls of one minute are many. */
const ours = () => ({ 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' });
const ask = (path: string) => cms.request(path, { headers: ours() });

beforeAll(async () => {
  cms = await startCms({
    env: { OUTBOX_WORKERS: 'off', PLATFORM_NAME: 'Union régionale', PLATFORM_SIRET: '12345678901234' },
  });
  const rows = manyRows(cms.strapi);
  await rows.make('api::theme.theme', 60);
  await rows.make('api::territory.territory', 1_400);
  await rows.make('api::actor.actor', 1_000);
  await rows.make('api::practice.practice', 1_600);
  await rows.make('api::meeting-report.meeting-report', 400);
  await rows.make('api::page.page', 30);
  sheets = rows.ids('api::practice.practice');
  reference = await manyRecords();
  // What is prepared once for everybody (statements, the first connection) is no part of an answer.
  for (const type of types) await ask(`/api/${type}`);
});
afterAll(() => cms?.stop());

/** One record made by the committee's own code, and 2 000 like it about other sheets; the reference of one. */
async function manyRecords(): Promise<string> {
  const uid = 'api::practice.practice';
  const { documentId } = await draftPractice(cms.strapi, 'Décidée');
  await (cms.strapi.plugin('committee').service('reviews') as any).admitHistorical({
    uid,
    documentId,
    operator: 'Opératrice',
    reason: 'Décidé en 2013',
  });
  const knex = cms.strapi.db.connection;
  const table = cms.strapi.db.metadata.get('plugin::committee.decision-record').tableName;
  const { id: _id, ...record } = await knex(table).first();
  const copies = Array.from({ length: 2_000 }, (_, n) => ({
    ...record,
    document_id: `record${n}`.padStart(24, 'x'),
    reference: `${record.reference}-${n}`,
    position: 1_000 + n,
    content_id: sheets[n % sheets.length],
    hash: `${n}`.padStart(64, '0'),
  }));
  await knex.batchInsert(table, copies, 40);
  return record.reference as string;
}

async function costs(path: string): Promise<{ ms: number; status: number }> {
  let status = 0;
  const ms = await cpuMs(async () => ({ status } = await ask(path)), limitMs);
  return { ms, status };
}
const conditions = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join('&');
const hundred = (field: string) =>
  conditions(100, (index) => `filters${field}[$in][${index}]=slug-${1_000_000 + index * 7}`);

describe('what held the only thread', () => {
  it.each([
    [
      'eleven conditions across a relation',
      `/api/territories?${conditions(11, (index) => `filters[$or][${index}][parents][name][$eq]=a${index}`)}`,
    ],
    [
      'ten, within the number',
      `/api/territories?${conditions(10, (index) => `filters[$and][${index}][parents][name][$ne]=a${index}`)}`,
    ],
    ['an order over six relations', '/api/territories?sort=parents.children.parents.children.parents.children.name'],
    ['the same as a tree', '/api/territories?sort[parents][children][parents][children][name]=asc'],
    ['the same in a list', '/api/territories?sort[0]=name&sort[1]=children.parents.name&sort[2]=parents.children.name'],
    ['a pattern of many jokers', `/api/practices?filters[title][$containsi]=${encodeURIComponent('%e'.repeat(40))}z`],
    ['another', `/api/practices?filters[title][$startsWith]=${encodeURIComponent('_%'.repeat(40))}`],
    ['words in every column', '/api/practices?_q=habitants'],
    ['words in long texts', '/api/practices?filters[description][$containsi]=habitants'],
    ['a relation to what may be a draft', '/api/practices?filters[inspired][slug][$startsWith]=a'],
    [
      'conditions in a populate',
      '/api/practices?populate[inspired][filters][inspiredBy][inspired][title][$ne]=a&sort=owner.name',
    ],
  ])('%s is refused, and soon', async (_name, path) => {
    const { ms, status } = await costs(path);
    expect(status === 400 || path.includes('populate')).toBe(true);
    expect(ms).toBeLessThan(limitMs);
  });

  it('three at once keep nobody waiting', async () => {
    const heavy = '/api/territories?sort=parents.children.parents.children.parents.children.name';
    expect(
      await cpuMs(
        () => Promise.all([ask(heavy), ask(heavy), ask(heavy), ask('/api/themes?pagination[pageSize]=1')]),
        limitMs,
      ),
    ).toBeLessThan(limitMs);
  });
});

describe('the most that is accepted', () => {
  it.each([
    ...types.map((type) => `/api/${type}?pagination[pageSize]=100`),
    ...types.map((type) => `/api/${type}?pagination[start]=100000&sort=slug:desc,updatedAt,createdAt`),
    `/api/practices?filters[themes][slug][$ne]=x&filters[territories][slug][$ne]=x&filters[owner][slug][$ne]=x&sort=title,slug,updatedAt&pagination[page]=60`,
    `/api/practices?${hundred('[themes][slug]')}&filters[territories][code][$ne]=x&sort=title`,
    `/api/territories?filters[parents][slug][$ne]=x&sort=name:desc&pagination[pageSize]=100`,
    `/api/actors?filters[themes][slug][$ne]=x&filters[territories][slug][$ne]=x&sort=name&pagination[pageSize]=100`,
    ...['practices', 'meeting-reports'].map(
      (type) =>
        `/api/${type}?${conditions(10, (index) => `filters[$or][${index}][title][$containsi]=e${index}`)}&sort=title`,
    ),
    `/api/territories?${conditions(10, (index) => `filters[$and][0][$or][${index}][name][$containsi]=e${index}`)}&sort=name`,
    `/api/territories?${hundred('[slug]')}`,
    '/api/committees',
    '/api/committees/comite-de-pilotage',
    '/api/committees/comite-de-pilotage?on=2026-03-12',
    '/api/decision-records/heads.json',
    '/api/decision-records/keys.json',
    '/api/decision-records?pageSize=100',
    '/api/decision-records?pageSize=100&page=20',
    '/api/decision-records?pageSize=100&kind=historical&year=2026',
    '/api/decision-records?document=slug-1000005&pageSize=100',
  ])('%s', async (path) => {
    const { ms, status } = await costs(path);
    expect(status).toBe(200);
    expect(ms).toBeLessThan(limitMs);
  });

  it('one document, and one record in each of its forms', async () => {
    const paths = [
      `/api/practices/${sheets[7]}`,
      `/api/decision-records/${reference}`,
      `/api/decision-records/${reference}-7/canonical.json`,
      `/api/decision-records/${reference}-7/version.json`,
      `/api/decision-records/validation?contentType=api::practice.practice&document=${sheets[7]}`,
    ];
    for (const path of paths) {
      const { ms, status } = await costs(path);
      // A record made for this test is about a sheet that was never published: some of its forms are refused.
      expect([200, 403, 404]).toContain(status);
      expect([path, ms]).toEqual([path, expect.toSatisfy((took: number) => took < limitMs)]);
    }
  });

  it.each(['chain.json', 'export.json', 'export.csv'])('%s lets others have their turn', async (file) => {
    const whole = async () => expect((await ask(`/api/decision-records/${file}`)).status).toBe(200);
    expect(await longestTurnMs(whole, limitMs)).toBeLessThan(limitMs);
  });
});

describe('any query', () => {
  it('with characters that no database takes is no error of ours, in any parameter of any route', async () => {
    const parameters = [
      'filters[slug]',
      'filters[updatedAt]',
      'sort',
      'fields',
      'pagination[page]',
      'status',
      'q',
      'kind',
      'slug',
      'year',
      'committee',
      'document',
      'contentType',
      'number',
      'outcome',
      'page',
      'on',
      'theme',
      'token',
    ];
    const routes = [
      ...types,
      'committees',
      'committees/comite-de-pilotage',
      'decision-records',
      'decision-records/validation',
      'decision-records/export.json',
      'search',
      'search/suggest',
      'search/similar',
      'search/places',
      'newsletter/subscription',
    ];
    const values = ['%00', 'a%00b', '%ff%fe', '%ed%a0%80', '%EF%BF%BF'];
    for (const route of routes) {
      for (const value of values) {
        for (const path of [
          `/api/${route}?${parameters.map((name) => `${name}=${value}`).join('&')}`,
          ...parameters.slice(0, value === '%00' ? undefined : 1).map((name) => `/api/${route}?${name}=${value}`),
          `/api/${route}/${value}`,
        ]) {
          const { status } = await ask(path);
          expect([path, status]).toEqual([path, expect.toSatisfy((code: number) => code < 500)]);
        }
      }
    }
  });

  const operators = [
    '$eq',
    '$eqi',
    '$ne',
    '$in',
    '$notIn',
    '$lt',
    '$lte',
    '$gt',
    '$gte',
    '$contains',
    '$containsi',
    '$notContainsi',
    '$startsWith',
    '$startsWithi',
    '$endsWith',
    '$null',
    '$notNull',
    '$between',
    '$not',
    '$and',
    '$or',
    '$elemMatch',
    '$jsonSupersetOf',
  ];
  const words = [
    '',
    'a',
    'e',
    'slug-1000003',
    'association',
    '2026-01-01',
    '0',
    '-1',
    'true',
    '%e%e%e%e%e%e%e%e%e',
    '(e+)+$',
    "' OR 1=1 --",
    '\u0000',
    'é'.repeat(200),
    'x'.repeat(201),
    '9'.repeat(30),
    '🌻',
  ];

  it('of any public route is answered or refused within the limit, and never an error of ours', async () => {
    const names = [
      ...new Set(uids.flatMap((uid) => Object.keys(cms.strapi.getModel(uid as 'api::page.page').attributes))),
    ];
    const field = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...names) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'title',
          'name',
          'slug',
          'kind',
          'code',
          'updatedAt',
          'themes',
          'territories',
          'parents',
          'children',
          'owner',
          'inspired',
          'memberOf',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'id',
          'documentId',
          'createdBy',
          'password',
          '__proto__',
          'constructor',
          'toString',
          'status',
          'locale',
        ),
      },
    );
    const word = fc.constantFrom(...words);
    const operator = fc.constantFrom(...operators);
    const step = fc.oneof(
      { weight: 5, arbitrary: field },
      { weight: 3, arbitrary: operator },
      { weight: 1, arbitrary: fc.constantFrom('0', '1', '99', '') },
    );
    const key = fc.array(step, { minLength: 1, maxLength: 7 }).map((steps) => steps.map((one) => `[${one}]`).join(''));
    const likely = fc.tuple(field, operator).map(([name, by]) => `[${name}][${by}]`);
    const condition = fc
      .tuple(fc.constantFrom('', '[$or][0]', '[$or][1]', '[$and][0][$or][0]', '[$not]'), fc.oneof(key, likely), word)
      .map(([group, path, value]) => [`filters${group}${path}`, value]);
    const order = fc.array(
      fc.array(field, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('.')),
      { minLength: 1, maxLength: 4 },
    );
    const part = fc
      .oneof(
        { weight: 5, arbitrary: condition },
        { weight: 2, arbitrary: order.map((paths) => ['sort', paths.join(',')]) },
        {
          weight: 1,
          arbitrary: fc.tuple(key, fc.constantFrom('asc', 'desc', 'up')).map(([path, way]) => [`sort${path}`, way]),
        },
        {
          weight: 1,
          arbitrary: fc
            .tuple(
              fc.constantFrom('page', 'pageSize', 'start', 'limit', 'withCount'),
              fc.oneof(word, fc.constantFrom('1', '100', '99999', '1e9')),
            )
            .map(([name, value]) => [`pagination[${name}]`, value]),
        },
        { weight: 1, arbitrary: fc.tuple(key, word).map(([path, value]) => [`populate${path}`, value]) },
        {
          weight: 2,
          arbitrary: fc.tuple(
            fc.constantFrom(
              '_q',
              'fields',
              'locale',
              'status',
              'populate',
              'q',
              'kind',
              'year',
              'committee',
              'document',
              'page',
              'pageSize',
              'on',
              'contentType',
              'number',
              'outcome',
              '__proto__[x]',
              'filters',
              'sort',
              'where[id]',
              'lookup[createdBy]',
            ),
            word,
          ),
        },
      )
      .map((pair) => pair as [string, string]);
    const routes = [
      ...types,
      ...types,
      ...types,
      'committees',
      'committees/comite-de-pilotage',
      'decision-records',
      'decision-records/validation',
      'search',
      'search/suggest',
      'search/similar',
      'search/places',
      `practices/${sheets[3]}`,
      `territories/${sheets[3]}`,
      'newsletter/subscription',
      'my/territories',
    ];
    const answered: Record<number, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), fc.array(part, { maxLength: 6 }), async (route, parts) => {
        const path = `/api/${route}?${new URLSearchParams(parts).toString()}`;
        const { ms, status } = await costs(path);
        answered[status] = (answered[status] ?? 0) + 1;
        expect([200, 400, 401, 404]).toContain(status);
        expect(ms).toBeLessThan(limitMs);
      }),
      { numRuns: 600 },
    );
    // Of both there are enough for the test to say something.
    expect(answered[200]).toBeGreaterThan(20);
    expect(answered[400]).toBeGreaterThan(100);
  });
});
