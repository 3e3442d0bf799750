import {
  exportHeadSchema,
  exportRecordSchema,
  placesAnswerSchema,
  similarAnswerSchema,
} from '@passerelles/search/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientHeader } from '@passerelles/config/network';
import { cpuMs, startCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { create, documents, find, outboxIdle, publishAsHistorical } from './content';

/** The embedded engine; a real Meilisearch where one is named, as for the engines' own contract. */
const { MEILI_HOST, MEILI_API_KEY = '' } = process.env;
const engine: Record<string, string> = MEILI_HOST ? { MEILI_HOST, MEILI_API_KEY } : {};

let cms: RunningCms;
let sheets: Record<'garden' | 'orchard' | 'pool', string>;

/** Our own web server is not counted: the limit has its own test. */
const ours = () => ({ 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' });
const ask = (path: string, headers = {}) => cms.request(path, { headers: { ...ours(), ...headers } });
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

beforeAll(async () => {
  cms = await startCms({ env: engine });
  const gardens = await create(cms, 'theme', { name: 'Jardins', slug: 'jardins' });
  const sport = await create(cms, 'theme', { name: 'Sport', slug: 'sport' });
  const department = await documents(cms, 'territory').findFirst({ filters: { code: '49', kind: 'department' } });
  const angers = await create(cms, 'territory', {
    name: 'Angers',
    slug: 'angers',
    kind: 'commune',
    code: '49007',
    parents: [department.documentId],
  });
  const algeria = await create(cms, 'territory', { name: 'Algérie', slug: 'algerie', kind: 'country', code: 'DZ' });
  const owner = await create(cms, 'actor', {
    name: 'Compost & Cie',
    slug: 'compost',
    kind: 'association',
    territories: [algeria],
  });
  const sheet = (title: string, slug: string, themes: string[], rest: object) =>
    create(cms, 'practice', {
      title,
      slug,
      summary: `${title}.`,
      owner,
      practiceStatus: 'ongoing',
      themes,
      territories: [angers],
      ...rest,
    });
  const garden = await sheet('Jardin partagé', 'jardin', [gardens], {
    funders: { state: 'none' },
    partners: { state: 'not-applicable' },
    budget: { state: 'filled', amount: 1200, currency: 'EUR', year: 2024 },
  });
  const orchard = await sheet('Verger de quartier', 'verger', [gardens], { funders: { state: 'not-communicated' } });
  const pool = await sheet('Piscine pour tous', 'piscine', [sport], {});
  const report = await create(cms, 'report', {
    title: 'Journée',
    slug: 'journee',
    kind: 'exchange-day',
    summary: 'Ensemble.',
    date: { value: '2024-05-17', precision: 'day' },
    organisers: [owner],
    territories: [algeria],
    place: 'Alger',
  });
  const undated = await create(cms, 'report', {
    title: 'Réunion',
    slug: 'reunion',
    kind: 'exchange-day',
    summary: 'Sans année.',
    date: { value: '01-16', precision: 'day-of-unknown-year' },
    organisers: [owner],
  });
  sheets = { garden, orchard, pool };
  for (const id of Object.values(sheets)) await publishAsHistorical(cms, 'practice', id);
  for (const id of [report, undated]) await publishAsHistorical(cms, 'report', id);
  await outboxIdle(cms);
});
afterAll(() => cms?.stop());

describe('GET /api/search/places', () => {
  it('counts by department what is filed in its communes, and says what is elsewhere', async () => {
    const { body } = await ask('/api/search/places?kind=practice&kind=meeting-report');
    const answer = placesAnswerSchema.parse(body);
    expect(answer).toMatchObject({
      total: 5,
      places: [{ kind: 'department', code: '49', label: 'Maine-et-Loire', count: 3 }],
    });
    expect(answer.elsewhere).toEqual({
      count: 2,
      nowhere: 1,
      territories: [{ value: 'algerie', label: 'Algérie', count: 1 }],
    });
  });

  it('follows the filters, and knows no pages', async () => {
    expect((await ask('/api/search/places?theme=sport')).body).toMatchObject({ total: 1, places: [{ count: 1 }] });
    const { status, body } = await ask('/api/search/places?page=2');
    expect([status, body.error.details.parameters[0].parameter]).toEqual([400, 'page']);
  });
});

describe('GET /api/search/export', () => {
  it('gives every thing found, one a line, with what is none told from what is not known', async () => {
    const answer = await ask('/api/search/export?sort=title');
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const [head, ...rest] = linesOf(answer.body);
    const records = rest.map((line) => exportRecordSchema.parse(line));
    expect(exportHeadSchema.parse(head)).toMatchObject({
      total: records.length,
      records: records.length,
      meetings: 2,
      undatedMeetings: 1,
    });
    const bySlug = (slug: string) => records.find(({ url }) => url === `/pratiques/${slug}`);
    expect(bySlug('jardin')).toMatchObject({
      funders: 'none',
      partners: 'not-applicable',
      budget: 'filled',
      budgetAmount: 1200,
      budgetYear: 2024,
      attendance: null,
      validated: true,
    });
    expect(bySlug('verger')).toMatchObject({
      funders: 'not-communicated',
      budget: 'not-communicated',
      budgetAmount: null,
    });
    expect(records.find(({ url }) => url === '/rencontres/journee')).toMatchObject({
      date: 20240517,
      venue: 'Alger',
      attendance: 'not-communicated',
      budget: null,
    });
    expect(records.every(({ updatedAt }) => updatedAt !== null && Number.isFinite(Date.parse(updatedAt)))).toBe(true);
  });

  it('goes beyond a page of the engine, each thing once', async () => {
    const publishedAt = new Date();
    for (let index = 0; index < 260; index += 1) {
      await cms.strapi.db.query('api::actor.actor').create({
        data: {
          documentId: `voisin${index}`,
          name: `Voisin ${index}`,
          slug: `voisin-${index}`,
          kind: 'association',
          publishedAt,
        },
      });
    }
    // Written below the Document Service: no row says so.
    await cms.strapi.plugin('content').service('published').reconcile();
    await cms.strapi.plugin('search').service('indexer').rebuild();
    const [head, ...records] = linesOf((await ask('/api/search/export?kind=actor&sort=title')).body) as [
      { total: number },
      ...{ id: string }[],
    ];
    expect(head.total).toBe(261);
    expect(new Set(records.map(({ id }) => id)).size).toBe(261);
    expect(linesOf((await ask('/api/search/export?kind=actor&latest=10')).body)).toHaveLength(11);
  });

  it('keeps its version while nothing changes, and changes it with the content', async () => {
    const path = '/api/search/export?theme=jardins';
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    expect((await ask(path)).headers.get('etag')).toBe(etag);
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
    expect(first.headers.get('vary')).toMatch(/Origin/u);
    await documents(cms, 'actor').update({
      documentId: (await documents(cms, 'actor').findFirst({ filters: { slug: 'compost' } })).documentId,
      data: { name: 'Compost et compagnie' },
    });
    await outboxIdle(cms);
    expect((await ask(path)).headers.get('etag')).not.toBe(etag);
  });
});

describe('GET /api/search/similar', () => {
  it('answers the nearest sheets with what brings them near, never itself', async () => {
    const { body } = await ask('/api/search/similar?kind=practice&slug=jardin');
    const { similar } = similarAnswerSchema.parse(body);
    expect(similar.map(({ id, reasons }) => [id, reasons.slice(0, 2)])).toEqual([
      [sheets.orchard, ['theme', 'territory']],
    ]);
  });

  it('answers nothing when nothing is near', async () => {
    expect((await ask('/api/search/similar?kind=practice&slug=piscine')).body).toEqual({ similar: [] });
  });

  it('says what it does not know, and what it does not understand', async () => {
    const unknown = await ask('/api/search/similar?kind=practice&slug=nulle-part');
    expect([unknown.status, unknown.body.error.details.code]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
    const wrong = await ask('/api/search/similar?kind=actor');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.details.parameters.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'kind',
      'slug',
    ]);
  });
});

describe('POST /api/search/missing', () => {
  const tell = (body: object, headers = {}) =>
    cms.request('/api/search/missing', { method: 'POST', body, headers: { ...ours(), ...headers } });
  const mails = async (): Promise<{ to: string; subject: string; text: string }[]> => {
    const rows = await cms.strapi.db.query('plugin::outbox.row').findMany({ where: { topic: 'mail' } });
    return rows.map(({ payload }: { payload: unknown }) =>
      typeof payload === 'string' ? JSON.parse(payload) : payload,
    );
  };

  it('reaches the editors, without a name', async () => {
    const editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    expect((await tell({ text: 'Un jardin pour les <b>aînés</b>', q: 'jardin aînés' })).status).toBe(202);
    const sent = (await mails()).filter(({ text }) => text.includes('Un jardin pour les'));
    expect(sent.map(({ to }) => to)).toEqual([editor.email]);
    expect(sent[0]?.text).toContain('/recherche?q=jardin+a%C3%AEn%C3%A9s');
  });

  it('refuses what it cannot pass on, naming the field', async () => {
    for (const [body, parameter] of [
      [{ text: 'a' }, 'text'],
      [{}, 'text'],
      [{ text: 'un jardin', email: 'x@y.fr' }, 'email'],
      [{ text: 'un jardin', q: 'x'.repeat(201) }, 'q'],
    ] as const) {
      const { status, body: refusal } = await tell(body);
      expect(status).toBe(400);
      expect(refusal.error.details.parameters[0].parameter).toBe(parameter);
    }
  });

  it('does not pass on what a program filled in, nor more than three a minute from one address', async () => {
    const before = (await mails()).length;
    expect((await tell({ text: 'Achetez', website: 'https://spam.example' })).status).toBe(202);
    expect((await mails()).length).toBe(before);
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1)
      statuses.push((await tell({ text: 'un jardin' }, { [clientHeader]: `192.0.2.${call} 00ff` })).status);
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
  });
});

describe('any question', () => {
  const nasty = fc
    .oneof(
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc.constantFrom(
        '🧑🏽‍🌾🌻',
        'مرحبا بالعالم',
        '\u202eينفع',
        "'; DROP TABLE practices; --",
        '%_%',
        '(.*)+$',
        '[',
        '\\',
        '\u0000',
        '-"',
        '"',
        '"'.repeat(199),
        '- '.repeat(100),
        'a'.repeat(200),
        '*'.repeat(200),
      ),
    )
    .map((text) => text.slice(0, 200).replace(/\p{Surrogate}/gu, ''));

  it('is answered within 200 ms, whatever the words', async () => {
    await find(cms, 'q=jardin');
    await fc.assert(
      fc.asyncProperty(nasty, async (q) => {
        // No route takes a NUL in an address.
        const status = q.includes('\u0000') ? 400 : 200;
        expect(
          await cpuMs(
            async () => expect((await ask(`/api/search?q=${encodeURIComponent(q)}`)).status).toBe(status),
            200,
          ),
        ).toBeLessThan(200);
        expect((await ask(`/api/search/suggest?q=${encodeURIComponent(q)}`)).status).toBe(status);
      }),
      { numRuns: 60 },
    );
  });

  it('with any filters is answered, or refused by the parameter’s name', async () => {
    const name = fc.constantFrom(
      'q',
      'kind',
      'theme',
      'territory',
      'actor',
      'audience',
      'year',
      'status',
      'validated',
      'sort',
      'page',
      'pageSize',
      'theme[$ne]',
      'theme[0]',
      'filters',
      '__proto__',
    );
    const value = fc.constantFrom(
      '',
      'jardins',
      'practice',
      '49007',
      '2024',
      'true',
      '1',
      '-1',
      '1e9',
      '🌻',
      "' OR 1=1 --",
      'x'.repeat(201),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, value), { maxLength: 8 }),
        fc.constantFrom('', '/places', '/export', '/similar'),
        async (pairs, path) => {
          const question = `/api/search${path}?${new URLSearchParams(pairs).toString()}`;
          expect(await cpuMs(() => ask(question), 200)).toBeLessThan(200);
          const { status, body } = await ask(question);
          expect([200, 400, 404]).toContain(status);
          if (status !== 400) return;
          expect(body.error.details.code).toBe('INVALID_PARAMETER');
          const asked = new Set([...pairs.map(([parameter]) => parameter.replace(/\[.*$/u, '')), 'kind', 'slug']);
          for (const { parameter } of body.error.details.parameters) expect(asked).toContain(parameter);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('takes fifty values of every facet at once', async () => {
    const params = new URLSearchParams();
    for (const facet of ['theme', 'territory', 'actor', 'audience'])
      for (let index = 0; index < 50; index += 1) params.append(facet, `valeur-${index}`);
    expect(
      await cpuMs(async () => expect((await ask(`/api/search?${params.toString()}`)).status).toBe(200), 200),
    ).toBeLessThan(200);
    params.append('theme', 'une-de-trop');
    expect((await ask(`/api/search?${params.toString()}`)).status).toBe(400);
  });

  it('knows territories by slug and by INSEE code', async () => {
    for (const territory of ['angers', '49007', '49', 'pays-de-la-loire', '52'])
      expect((await find(cms, `kind=practice&territory=${territory}`)).length, territory).toBe(3);
  });
});
