import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

let cms: RunningCms;
const uids = { actor: 'api::actor.actor', page: 'api::page.page', practice: 'api::practice.practice' } as const;

beforeAll(async () => {
  cms = await sharedCms();
  const { documents } = cms.strapi;
  await documents(uids.actor).create({ data: { name: 'Régie Est', slug: 'regie-est', kind: 'association' } as never });
  await documents(uids.page).create({ data: { title: 'Brouillon', slug: 'brouillon' } as never });
  await documents(uids.page).create({
    data: { title: 'En public', slug: 'en-public', sections: [{ title: 'Un', points: [{ text: 'point' }] }] } as never,
    status: 'published',
  });
});
afterAll(() => cms?.stop());

describe('reading', () => {
  it('gives the public the six types', async () => {
    for (const type of ['practices', 'meeting-reports', 'actors', 'themes', 'territories', 'pages']) {
      expect((await cms.request(`/api/${type}`)).status, type).toBe(200);
    }
  });

  it('gives a fixed populate, whatever the client asks for', async () => {
    const plain = await cms.request('/api/pages?filters[slug][$eq]=en-public');
    expect(plain.body.data[0].sections[0].points[0].text).toBe('point');
    for (const populate of [
      'populate=*',
      'populate[sections]=false',
      'populate[createdBy]=true',
      'populate[localizations][populate]=*',
    ]) {
      const asked = await cms.request(`/api/pages?filters[slug][$eq]=en-public&${populate}`);
      expect(asked.status).toBe(200);
      expect(asked.body.data).toEqual(plain.body.data);
    }
  });

  it('shows nobody who wrote what', async () => {
    const { body } = await cms.request('/api/actors?filters[slug][$eq]=regie-est');
    expect(body.data).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/createdBy|updatedBy|password|email/i);
  });

  it('answers with a hundred at most', async () => {
    const { body } = await cms.request('/api/territories?pagination[pageSize]=100000');
    expect(body.data).toHaveLength(100);
    expect(body.meta.pagination.pageSize).toBe(100);
  });
});

describe('drafts', () => {
  it('are in no answer', async () => {
    const list = await cms.request('/api/pages');
    expect(list.body.data.map((page: { slug: string }) => page.slug)).toEqual(['en-public']);
    const draft = await cms.strapi.documents(uids.page).findFirst({ filters: { slug: 'brouillon' } as never });
    expect((await cms.request(`/api/pages/${draft?.documentId}`)).status).toBe(404);
  });

  it.each([
    'status=draft',
    'status=DRAFT',
    'status[]=draft',
    'publicationFilter=never-published',
    'publicationFilter=modified',
    'publicationState=preview',
    'hasPublishedVersion=false',
  ])('are not to be had with %s', async (query) => {
    for (const route of ['/api/pages', '/api/practices/abcdefghijklmnopqrstuvwx']) {
      const answer = await cms.request(`${route}?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.code).toBe('DRAFTS_ARE_PRIVATE');
    }
  });
});

describe('a draft that a published sheet points at by a row’s number', () => {
  const practices = () => cms.strapi.documents(uids.practice) as any;
  let published: string;

  beforeAll(async () => {
    const [actor] = await cms.strapi.documents(uids.actor).findMany({ limit: 1 });
    const sheet = (slug: string) => ({ title: slug, slug, summary: 'Un résumé.', owner: actor!.documentId });
    const hidden = await practices().create({ data: sheet('secrete-4217') });
    const shown = await practices().create({ data: sheet('montree') });
    published = shown.documentId;
    // As a row of a database may be, whatever door wrote it: published, and linked to a draft's row.
    const rows = cms.strapi.db.query(uids.practice);
    const { id: draft } = await rows.findOne({ where: { documentId: hidden.documentId } });
    const { id } = await rows.findOne({ where: { documentId: published } });
    const knex = cms.strapi.db.connection;
    await knex('practices').where({ id }).update({ published_at: new Date() });
    const link = async (attribute: string) => {
      const { joinTable } = (cms.strapi.db.metadata.get(uids.practice) as any).attributes[attribute];
      await knex(joinTable.name).insert({ [joinTable.joinColumn.name]: id, [joinTable.inverseJoinColumn.name]: draft });
    };
    for (const attribute of ['inspired', 'inspiredBy', 'previousEdition', 'nextEdition']) await link(attribute);
  });

  it('is in no card of it', async () => {
    for (const path of ['/api/practices?filters[slug]=montree', `/api/practices/${published}`]) {
      const { status, body } = await cms.request(path);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('montree');
      expect(JSON.stringify(body)).not.toContain('4217');
    }
  });

  it('cannot be read letter by letter', async () => {
    for (const relation of ['inspired', 'inspiredBy', 'previousEdition', 'nextEdition', 'presentedAt']) {
      for (const query of [
        `filters[${relation}][slug][$startsWith]=secrete-4`,
        `filters[${relation}][title]=x`,
        `filters[$and][0][${relation}][slug]=x`,
        `sort=${relation}.slug`,
      ]) {
        expect([query, (await cms.request(`/api/practices?${query}`)).status]).toEqual([query, 400]);
      }
    }
    expect((await cms.request('/api/meeting-reports?filters[practicesPresented][slug][$startsWith]=s')).status).toBe(
      400,
    );
  });
});

describe('queries that the public may not make', () => {
  it.each([
    'filters[createdBy][email][$startsWith]=a',
    'filters[updatedBy][resetPasswordToken][$startsWith]=a',
    'filters[territories][createdBy][id]=1',
    'sort=createdBy.email',
    'lookup[createdBy]=1',
    'where[createdBy][email]=a',
    'unknown=1',
  ])('refuses %s', async (query) => expect((await cms.request(`/api/actors?${query}`)).status).toBe(400));

  it.each([
    ['_q=a', '_q'],
    ['filters[memberOf][slug]=a', 'filters[memberOf]'],
    ['filters[themes][children][slug]=a', 'filters[themes][children]'],
    ['filters[$or][0][themes][slug]=a&filters[$or][1][themes][slug]=b', 'filters[$or][0][themes]'],
    ['sort=memberOf.name', 'sort[0][0]'],
    ['filters[mission][$containsi]=a', 'filters[mission]'],
    ['pagination[start]=100000000', 'pagination[start]'],
    ['filters[name][$containsi]=%25e%25e', 'filters[name][$containsi]'],
    ['fields=createdBy', 'fields[0]'],
  ])('names what is not accepted in %s, and lists what is', async (query, parameter) => {
    const { status, body } = await cms.request(`/api/actors?${query}`);
    expect(status).toBe(400);
    expect(body.error.details).toEqual({
      code: 'PARAMETER_NOT_ACCEPTED',
      parameter,
      accepted: expect.arrayContaining([expect.any(String)]),
    });
    expect(body.error.message).toContain(parameter);
  });

  it('asks one document for its fields alone', async () => {
    const { documentId } = (await cms.strapi.documents(uids.actor).findFirst())!;
    expect((await cms.request(`/api/actors/${documentId}?fields=name`)).body.data).toMatchObject({ name: 'Régie Est' });
    for (const query of ['filters[slug]=x', 'sort=name', 'pagination[page]=1', '_q=a'])
      expect((await cms.request(`/api/actors/${documentId}?${query}`)).status, query).toBe(400);
  });

  it('bounds filters in number, depth and length', async () => {
    const many = Array.from({ length: 21 }, (_, index) => `filters[$or][${index}][name][$containsi]=a`).join('&');
    const deep = 'filters[$and][0][territories][parents][parents][parents][name][$eq]=a';
    const long = `filters[name][$containsi]=${'a'.repeat(201)}`;
    const codes = await Promise.all(
      [many, deep, long].map(async (query) => (await cms.request(`/api/actors?${query}`)).body.error?.details?.code),
    );
    expect(codes).toEqual(['TOO_MANY_FILTERS', 'FILTERS_TOO_DEEP', 'VALUE_TOO_LONG']);
  });
});

describe('writing', () => {
  it.each([
    ['POST', ''],
    ['PUT', '/id'],
    ['DELETE', '/id'],
    ['PATCH', '/id'],
  ])('has no public door: %s', async (method, suffix) => {
    const document = await cms.strapi.documents(uids.actor).findFirst();
    const id = suffix && `/${document?.documentId}`;
    for (const type of ['practices', 'meeting-reports', 'actors', 'themes', 'territories', 'pages']) {
      const answer = await cms.request(`/api/${type}${id}`, {
        method,
        body: method === 'DELETE' ? undefined : { data: { name: 'Piraté', title: 'Piraté' } },
      });
      expect([403, 404, 405], `${method} ${type}`).toContain(answer.status);
    }
    expect(await cms.strapi.documents(uids.actor).count({ filters: { name: 'Régie Est' } as never })).toBe(1);
  });

  it('has no way to upload or to list accounts either', async () => {
    expect((await cms.request('/api/upload', { method: 'POST' })).status).toBe(405);
    expect((await cms.request('/api/upload/files')).status).toBe(404);
    expect((await cms.request('/api/users')).status).toBe(404);
    for (const route of [
      'auth/local',
      'auth/local/register',
      'auth/forgot-password',
      'auth/reset-password',
      'auth/send-email-confirmation',
    ]) {
      const answer = await cms.request(`/api/${route}`, {
        method: 'POST',
        body: { identifier: 'a@example.org', email: 'a@example.org', username: 'a', password: 'Secret123' },
      });
      expect([route, answer.status]).toEqual([route, 405]);
    }
  });
});
